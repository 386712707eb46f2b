import { newId } from '@/lib/platform/ids'
import { practicePage } from '@/lib/practices/practice-queries'
import { library } from '@/lib/practices/queries'
import { librarySchema } from '@/lib/practices/schema'
import { writePractices } from '@/lib/practices/writing-commands'
import { db } from '@/tests/support/database'
import { noon } from '@/tests/support/people'
import { all, query, type Row } from '../row'

async function aPractice(): Promise<string> {
  const id = newId()
  const text = { title: 'T', summary: 'S', partners: [], parts: { action: '<p>A</p>' } }
  await db.$transaction((tx) =>
    writePractices(
      tx,
      [
        {
          ...{ id, originalLanguage: 'pt', countries: ['AO'], regions: ['africa'] },
          ...{ themes: ['unions'], years: null, sources: [] },
          texts: [{ language: 'pt', hash: id, ...text }],
        },
      ],
      noon,
    ),
  )
  return id
}

export const practices: Row[] = [
  query('practices/queries', {
    run: library,
    asked: 'the practices of a country',
    input: async () => {
      await aPractice()
      return [librarySchema.parse({ country: 'AO' })]
    },
    whole: ({ total }) => total > 0,
    as: all('allowed'),
  }),
  query('practices/practice-queries', {
    run: practicePage,
    asked: 'a practice',
    input: async () => [await aPractice(), undefined],
    as: all('allowed'),
  }),
]
