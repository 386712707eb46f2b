import { oldComment, oldPage } from '@/lib/forum/disqus/old-page-queries'
import {
  decideImport,
  downloadReport,
  openImport,
  undoImport,
} from '@/lib/forum/disqus/pages/commands'
import { importBatch, importBatches } from '@/lib/forum/disqus/pages/queries'
import { downloadForum } from '@/lib/forum/exchange/commands'
import { newId } from '@/lib/platform/ids'
import { db } from '@/tests/support/database'
import { anExport, aSourcePost, aThread, survey } from '@/tests/support/disqus'
import { importText } from '@/tests/support/disqus-import'
import { noon } from '@/tests/support/people'
import type { Cast } from '../cast'
import { all, command, query, type Row } from '../row'

const ofEdition = {
  learner: 'allowed',
  observer: 'allowed',
  facilitator: 'allowed',
  administrator: 'allowed',
} as const

const place = (edition: { slug: string }) => ({ edition: edition.slug, module: 'first' })

/** A post of an old page, imported into the forum of the edition. */
async function anOldPost({ edition }: Cast) {
  const id = String(Math.floor(Math.random() * 1e15))
  const link = `https://old.example.org/${newId()}`
  const text = anExport(aThread(id, { link }), aSourcePost(id, { thread: id }))
  await importText(text.replaceAll('>academy<', `>${id}<`), { [id]: place(edition) })
  return { id, link }
}

const ofImporters = all('Forbidden', { administrator: 'allowed' })

/** An import of one thread, read and not begun; finished where that is wanted. */
async function aBatch({ edition }: Cast, finishedAt: Date | null = null): Promise<string> {
  const id = newId()
  const analysis = await survey(anExport(aThread('1'), aSourcePost('2')))
  const map = [{ sourceId: '1', decision: place(edition), reason: 'map' }]
  const texts = { analysis: JSON.stringify(analysis), map: JSON.stringify(map) }
  const what = { source: 'disqus', sourceForum: 'academy', fileName: 'export.xml', size: 1 }
  const times = { createdAt: noon, readAt: noon, startedAt: finishedAt, finishedAt }
  await db.importBatch.create({ data: { id, ...what, ...texts, ...times } })
  return id
}

const importing: Row[] = [
  query('forum/disqus/pages/queries', {
    run: importBatches,
    asked: 'the imports there were',
    input: () => [],
    as: ofImporters,
  }),
  query('forum/disqus/pages/queries', {
    run: importBatch,
    asked: 'an import',
    input: async (cast: Cast) => [await aBatch(cast)],
    as: ofImporters,
  }),
  command('forum/disqus/pages/commands', {
    run: openImport,
    asked: 'a file that was sent',
    input: () => [{ id: newId(), fileName: 'export.xml', size: 1 }],
    as: ofImporters,
  }),
  command('forum/disqus/pages/commands', {
    run: decideImport,
    asked: 'an import that was read, to begin',
    input: async (cast: Cast) => [
      { batch: await aBatch(cast), intent: 'start' as const, decisions: [] },
    ],
    as: ofImporters,
  }),
  command('forum/disqus/pages/commands', {
    run: undoImport,
    asked: 'an import that has ended',
    input: async (cast: Cast) => [{ batch: await aBatch(cast, noon) }],
    as: ofImporters,
  }),
  command('forum/disqus/pages/commands', {
    run: downloadReport,
    asked: 'the report of an import',
    input: async (cast: Cast) => [await aBatch(cast)],
    as: ofImporters,
  }),
]

const isFound = (found: object | null) => found !== null

export const exchange: Row[] = [
  ...importing,
  command('forum/exchange/commands', {
    run: downloadForum,
    asked: 'the forum of a module of the edition',
    input: (cast: Cast) => [place(cast.edition)],
    as: all('Forbidden', { administrator: 'allowed' }),
  }),
  query('forum/disqus/old-page-queries', {
    run: oldPage,
    asked: "where an old page went: into the edition's forum",
    input: async (cast: Cast) => [(await anOldPost(cast)).link],
    whole: isFound,
    as: all('filtered', ofEdition),
  }),
  query('forum/disqus/old-page-queries', {
    run: oldComment,
    asked: "where an old comment went: into the edition's forum",
    input: async (cast: Cast) => [(await anOldPost(cast)).id],
    whole: isFound,
    as: all('filtered', ofEdition),
  }),
]
