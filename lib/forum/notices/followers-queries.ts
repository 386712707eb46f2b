import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales'
import { reader, type Tx } from '@/lib/platform/db'
import { spanOf } from './rules'

/** Posts of one forum that were shown in the same moment. */
export type Told = {
  forum: string
  edition: string
  threads: readonly string[]
  /** The accounts that one of the posts calls by name. */
  called: readonly string[]
  /** Null when several people wrote. */
  onlyAuthor: string | null
}

/** What was shown in a forum in a moment; null when nothing is left of it. */
export async function postsOfMoment(forum: string, moment: Date): Promise<Told | null> {
  const { since, until } = spanOf(moment)
  const posts = await reader.post.findMany({
    where: { forumId: forum, publishedAt: { gt: since, lte: until } },
    select: {
      ...{ rootId: true, authorId: true, status: true },
      forum: { select: { editionId: true } },
      mentions: { select: { accountId: true } },
    },
  })
  const shown = posts.filter(({ status }) => status === 'published')
  const [first] = shown
  if (!first) return null
  const authors = new Set(shown.map(({ authorId }) => authorId))
  return {
    forum,
    edition: first.forum.editionId,
    threads: [...new Set(shown.map(({ rootId }) => rootId))],
    called: shown.flatMap(({ mentions }) => mentions.map(({ accountId }) => accountId)),
    onlyAuthor: authors.size === 1 ? first.authorId : null,
  }
}

/** Somebody who may want to be told, at one address. */
export type Follower = { address: string; name: string; locale: Locale }

/**
 * Those among the next `limit` subscriptions, in the order of their ids, who get every reply, and
 * the id after which to go on; null after the last.
 */
export async function followersAfter(
  tx: Tx,
  told: Told,
  after: string,
  limit: number,
): Promise<{ people: Follower[]; next: string | null }> {
  const rows = await tx.subscription.findMany({
    where: {
      id: { gt: after },
      endedAt: null,
      OR: [
        { scope: 'edition', scopeId: told.edition },
        { scope: 'forum', scopeId: told.forum },
        { scope: 'thread', scopeId: { in: [...told.threads] } },
        { scope: 'mention', author: { accountId: { in: [...told.called] } } },
      ],
    },
    orderBy: { id: 'asc' },
    take: limit,
    select: {
      id: true,
      locale: true,
      author: {
        select: {
          ...{ id: true, name: true, email: true, emailProvenAt: true },
          account: { select: { name: true, email: true, locale: true, suspendedAt: true } },
          mailChoice: { select: { rhythm: true } },
        },
      },
    },
  })
  const people = rows.flatMap(({ author, locale }): Follower[] => {
    const { account, mailChoice } = author
    const address = account ? account.email : author.emailProvenAt && author.email
    if (!address || account?.suspendedAt || author.id === told.onlyAuthor) return []
    if (mailChoice && mailChoice.rhythm !== 'every') return []
    const wanted = account?.locale ?? locale
    return [
      {
        address,
        name: account?.name ?? author.name,
        locale: isLocale(wanted) ? wanted : defaultLocale,
      },
    ]
  })
  return { people, next: rows.length < limit ? null : (rows.at(-1)?.id ?? null) }
}
