import type { WrittenMail } from '@/lib/mail/schema'
import { env } from '@/lib/platform/env'
import { threadPath } from '../rules'
import { linksOf } from './because'
import { listHeaders } from './headers'
import { digestLetter, type DigestNews, type DigestThread } from './news-letters'
import type { News, NewsOfReader } from './news-queries'
import type { Reader } from './reader-queries'
import { placesOf, threadWords, toldOf, type ForumPlace } from './told-queries'

/** Threads that a summary shows, and posts that it quotes of each; a mail stays below 20 KB. */
const mostThreads = 12
const mostOfThread = 2
const quoteLength = 160

type Thread = { root: string; forum: string; posts: News[] }

/** The mail that sums up for a reader what is new in several threads, by edition and module. */
export async function writeDigest(
  reader: Reader,
  { posts, forums }: NewsOfReader,
): Promise<WrittenMail> {
  const threads = threadsOf(posts)
  // The liveliest are shown, in the order of the course.
  const shown = threads.toSorted((a, b) => b.posts.length - a.posts.length).slice(0, mostThreads)
  const quoted = shown.flatMap((thread) => thread.posts.slice(-mostOfThread))
  const told = await toldOf(quoted, quoteLength)
  const words = await threadWords(shown.map(({ root }) => root))
  const places = await placesOf([...forums.values()], reader.locale)
  const { headers, ...ways } = linksOf(reader, posts)
  const asThread = ({ root, posts }: Thread, place: ForumPlace): DigestThread => {
    const beginning = words.get(root)
    const [first] = posts
    const path = threadPath(reader.locale, { ...place, thread: root }, first?.number)
    return {
      opening: beginning?.opening ?? '',
      language: beginning?.language ?? reader.locale,
      count: posts.length,
      url: `${env.BASE_URL}${path}`,
      posts: posts.slice(-mostOfThread).flatMap(({ id }) => told.get(id) ?? []),
    }
  }
  const editions = byEdition(shown, places, asThread)
  const [edition] = editions
  const isOne = editions.length === 1 && edition !== undefined
  return {
    locale: reader.locale,
    toName: reader.name,
    ...digestLetter({
      ...ways,
      locale: reader.locale,
      rhythm: reader.choice.rhythm === 'none' ? 'every' : reader.choice.rhythm,
      count: posts.length,
      editions,
      more: threads.length - shown.length,
      url: isOne ? `${env.BASE_URL}/${reader.locale}/learn/${edition.slug}` : null,
    }),
    headers: { ...listHeaders(isOne ? `edition-${edition.slug}` : 'forums'), ...headers },
  }
}

/** The news by thread, each oldest first. */
const threadsOf = (posts: readonly News[]): Thread[] =>
  groupsOf(posts, ({ root }) => root).map((inside) => ({
    root: inside[0]?.root ?? '',
    forum: inside[0]?.forum ?? '',
    posts: inside,
  }))

function groupsOf<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups.values()]
}

type Edition = DigestNews['editions'][number] & { slug: string }

/** Editions by name, modules as the course has them, threads by their latest post. */
function byEdition(
  threads: readonly Thread[],
  places: ReadonlyMap<string, ForumPlace>,
  asThread: (thread: Thread, place: ForumPlace) => DigestThread,
): Edition[] {
  const placed = groupsOf(threads, ({ forum }) => forum).flatMap((inside) => {
    const place = places.get(inside[0]?.forum ?? '')
    return place ? [{ place, threads: inside.map((thread) => asThread(thread, place)) }] : []
  })
  return groupsOf(placed, ({ place }) => place.edition)
    .map((inside) => ({
      slug: inside[0]?.place.edition ?? '',
      name: inside[0]?.place.editionName ?? '',
      modules: inside
        .toSorted((a, b) => a.place.position - b.place.position)
        .map(({ place, threads }) => ({ title: place.title, threads })),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}
