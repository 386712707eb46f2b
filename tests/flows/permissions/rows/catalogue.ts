import { itemTexts, itemTitles } from '@/lib/catalog/item-queries'
import { catalogue as courses, coursePage, moduleTexts } from '@/lib/catalog/queries'
import { fileFacts } from '@/lib/files/queries'
import { newId } from '@/lib/platform/ids'
import { db } from '@/tests/support/database'
import { noon } from '@/tests/support/people'
import type { Cast } from '../cast'
import { all, query, type Row } from '../row'

async function aFile(purpose: string): Promise<string> {
  const id = newId()
  const facts = { sha256: id, size: 1, mediaType: 'application/pdf', name: 'guia.pdf' }
  await db.file.create({ data: { id, ...facts, purpose, storedAt: noon } })
  return id
}

const known = 'by its id, which a list gave that was allowed'
const adopted = ({ course }: Cast) => [{ itemId: course.text, revision: 1 }]

export const catalogue: Row[] = [
  query('catalog/queries', {
    run: courses,
    asked: 'all courses',
    input: () => [],
    as: all('allowed'),
  }),
  query('catalog/queries', {
    run: coursePage,
    asked: 'a course',
    input: (cast: Cast) => [cast.course.id],
    as: all('allowed'),
  }),
  query('catalog/queries', {
    run: moduleTexts,
    asked: "modules' titles and what they teach",
    input: (cast: Cast) => [[cast.module.id]],
    as: all('allowed'),
  }),
  query('catalog/item-queries', {
    run: itemTitles,
    asked: `an item's title, ${known}`,
    input: (cast: Cast) => [adopted(cast)],
    as: all('allowed'),
  }),
  query('catalog/item-queries', {
    run: itemTexts,
    asked: `an item's text, ${known}`,
    input: (cast: Cast) => [adopted(cast)],
    as: all('allowed'),
  }),
  query('files/queries', {
    run: fileFacts,
    asked: 'a file of the content',
    input: async () => [await aFile('content')],
    as: all('allowed'),
  }),
  query('files/queries', {
    run: fileFacts,
    asked: 'a file of any other purpose',
    input: async () => [await aFile('attachment')],
    as: all('NotFound'),
  }),
]
