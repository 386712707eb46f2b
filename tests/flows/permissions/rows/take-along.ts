import { contentFiles } from '@/lib/files/queries'
import { newId } from '@/lib/platform/ids'
import { takenAlong } from '@/lib/progress/take-along/queries'
import { db } from '@/tests/support/database'
import { noon } from '@/tests/support/people'
import type { Cast } from '../cast'
import { all, query, type Row } from '../row'

async function aPicture(): Promise<string> {
  const id = newId()
  const facts = { sha256: id, size: 1, mediaType: 'image/png', name: 'mapa.png' }
  await db.file.create({ data: { id, ...facts, purpose: 'content', storedAt: noon } })
  return id
}

const readers = all('Forbidden', {
  learner: 'allowed',
  observer: 'allowed',
  facilitator: 'allowed',
  administrator: 'allowed',
})

export const takeAlong: Row[] = [
  query('progress/take-along/queries', {
    run: takenAlong,
    asked: 'the edition, to read without a line',
    input: (cast: Cast) => [cast.edition.slug, noon],
    as: readers,
  }),
  query('progress/take-along/queries', {
    run: takenAlong,
    asked: 'the edition that is for everyone, to read without a line',
    input: (cast: Cast) => [cast.open.slug, noon],
    as: all('allowed'),
  }),
  query('files/queries', {
    run: contentFiles,
    asked: 'pictures of content, to be made part of another file',
    input: async () => [[await aPicture()]],
    whole: (files) => files.length === 1,
    as: all('allowed'),
  }),
]
