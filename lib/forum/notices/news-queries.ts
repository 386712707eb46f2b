import { reader as database } from '@/lib/platform/db'
import { isWithin, type Span } from './rules'
import type { HeldSubscription, Reader } from './reader-queries'

/** A shown post that somebody is to be told of, and the subscription because of which. */
export type News = {
  id: string
  root: string
  forum: string
  parentId: string | null
  number: number
  publishedAt: Date
  because: HeldSubscription
}

export type NewsForum = {
  id: string
  editionId: string
  moduleId: string
  readableBy: string
  guests: string
}

export type NewsOfReader = { posts: readonly News[]; forums: ReadonlyMap<string, NewsForum> }

const ids = (held: readonly HeldSubscription[], scope: string) =>
  held.filter((one) => one.scope === scope).map(({ scopeId }) => scopeId)

/**
 * What a reader has not been told of those spans, oldest first: posts that are shown now, of others,
 * in what he follows since before them and may still read.
 */
export async function newsFor(reader: Reader, spans: readonly Span[]): Promise<NewsOfReader> {
  const threads = await database.post.findMany({
    where: { id: { in: ids(reader.subscriptions, 'thread') } },
    select: { forumId: true },
  })
  const mentions = await mentionsOf(reader, spans)
  const forums = await database.forum.findMany({
    where: {
      OR: [
        { id: { in: [...mentions.values()] } },
        { id: { in: [...ids(reader.subscriptions, 'forum'), ...threads.map((t) => t.forumId)] } },
        { editionId: { in: ids(reader.subscriptions, 'edition') } },
      ],
    },
    select: { id: true, editionId: true, moduleId: true, readableBy: true, guests: true },
  })
  const byId = new Map(forums.map((forum) => [forum.id, forum]))
  // Without the status, so that the index of a forum's posts by their time is the one to take.
  const posts = await database.post.findMany({
    where: {
      forumId: { in: [...byId.keys()] },
      OR: spans.map(({ since, until }) => ({ publishedAt: { gt: since, lte: until } })),
    },
    select: {
      ...{ id: true, rootId: true, forumId: true, parentId: true, authorId: true },
      ...{ status: true, number: true, publishedAt: true },
    },
    orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
  })
  const news = posts.flatMap((post): News[] => {
    const { publishedAt } = post
    const forum = byId.get(post.forumId)
    if (post.status !== 'published' || !publishedAt || !forum) return []
    if (reader.authors.includes(post.authorId) || !isWithin(spans, publishedAt)) return []
    const calls = mentions.has(post.id)
    const because = widest(reader, { ...post, publishedAt, calls }, forum)
    if (!because) return []
    const { id, rootId: root, forumId, parentId, number } = post
    return [{ id, root, forum: forumId, parentId, number: number ?? 1, publishedAt, because }]
  })
  return { posts: news, forums: byId }
}

/** The posts of those spans that call the reader by name, each with its forum. */
async function mentionsOf(reader: Reader, spans: readonly Span[]): Promise<Map<string, string>> {
  if (!reader.account || ids(reader.subscriptions, 'mention').length === 0) return new Map()
  const found = await database.postMention.findMany({
    where: {
      accountId: reader.account,
      post: { OR: spans.map(({ since, until }) => ({ publishedAt: { gt: since, lte: until } })) },
    },
    select: { post: { select: { id: true, forumId: true } } },
  })
  return new Map(found.map(({ post }) => [post.id, post.forumId]))
}

/** Who follows in several ways is told as one who follows the most: ending that ends the rest. */
function widest(
  reader: Reader,
  post: { rootId: string; publishedAt: Date; calls: boolean },
  forum: NewsForum,
): HeldSubscription | undefined {
  const followed = { edition: forum.editionId, forum: forum.id, thread: post.rootId }
  const scopes = ['edition', 'forum', 'thread'] as const
  const called = reader.subscriptions.filter(({ scope }) => scope === 'mention' && post.calls)
  return scopes
    .flatMap((scope) =>
      reader.subscriptions.filter((one) => one.scope === scope && one.scopeId === followed[scope]),
    )
    .concat(called)
    .find(
      ({ scope, subscribedAt, ...one }) =>
        (scope === 'mention' || subscribedAt <= post.publishedAt) &&
        reader.may({ ...one, scope, subscribedAt }, forum),
    )
}
