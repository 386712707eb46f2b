import { oldComment, oldPage } from '@/lib/forum/disqus/old-page-queries'
import { downloadForum } from '@/lib/forum/exchange/commands'
import { newId } from '@/lib/platform/ids'
import { anExport, aSourcePost, aThread } from '@/tests/support/disqus'
import { importText } from '@/tests/support/disqus-import'
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

const isFound = (found: object | null) => found !== null

export const exchange: Row[] = [
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
