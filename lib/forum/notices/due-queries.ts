import { defaultLocale } from '@/lib/i18n/locales'
import { instant, type Tx } from '@/lib/platform/db'
import { Prisma } from '@/prisma/generated/sqlite/client'

/** Somebody whose summary is due. */
export type DueDigest = {
  author: string
  rhythm: string
  timeZone: string
  /** What was shown until then has been told. */
  since: Date
  /** Null for somebody who gets no mail. */
  address: string | null
  name: string
  locale: string
  /** Whether anything that he follows has grown since. */
  hasNews: boolean
}

type Held = { scope: string; scopeId: string }

/** Up to `limit` people whose summary is due, the longest waiting first. */
export async function dueDigests(
  tx: Tx,
  now: Date,
  until: Date,
  limit: number,
): Promise<DueDigest[]> {
  const rows = await tx.mailChoice.findMany({
    where: { nextDigestAt: { lte: now } },
    orderBy: [{ nextDigestAt: 'asc' }, { authorId: 'asc' }],
    take: limit,
    select: {
      ...{ authorId: true, rhythm: true, timeZone: true, toldUntil: true, chosenAt: true },
      author: {
        select: {
          ...{ name: true, email: true, emailProvenAt: true },
          account: {
            select: { id: true, name: true, email: true, locale: true, suspendedAt: true },
          },
          subscriptions: {
            where: { endedAt: null, scope: { not: 'own' } },
            select: { scope: true, scopeId: true, locale: true },
          },
        },
      },
    },
  })
  const sinceOf = (row: (typeof rows)[number]) => row.toldUntil ?? row.chosenAt
  const oldest = new Date(Math.min(...rows.map((row) => sinceOf(row).getTime())))
  const held = rows.flatMap(({ author }) => author.subscriptions)
  const grown = rows.length > 0 ? await grownSince(tx, held, oldest, until) : []
  const hearing = rows.flatMap(({ author: { account, subscriptions } }) =>
    account && subscriptions.some(({ scope }) => scope === 'mention') ? [account.id] : [],
  )
  const called = hearing.length > 0 ? await calledSince(tx, hearing, oldest, until) : []
  return rows.map((row) => {
    const { account, subscriptions, ...author } = row.author
    const isWritten = account ? !account.suspendedAt : author.emailProvenAt !== null
    const since = sinceOf(row)
    const follows = (thread: Grown) =>
      thread.lastAt > since &&
      subscriptions.some(
        ({ scope, scopeId }) =>
          scopeId ===
          (scope === 'edition' ? thread.edition : scope === 'forum' ? thread.forum : thread.root),
      )
    return {
      author: row.authorId,
      rhythm: row.rhythm,
      timeZone: row.timeZone,
      since,
      address: isWritten ? (account?.email ?? author.email) : null,
      name: account?.name ?? author.name,
      locale: account?.locale ?? subscriptions[0]?.locale ?? defaultLocale,
      hasNews:
        grown.some(follows) ||
        called.some((one) => one.accountId === account?.id && one.lastAt > since),
    }
  })
}

/** When posts called these accounts by name. */
async function calledSince(tx: Tx, accounts: readonly string[], since: Date, until: Date) {
  const found = await tx.postMention.findMany({
    where: {
      accountId: { in: [...accounts] },
      post: { status: 'published', publishedAt: { gt: since, lte: until } },
    },
    select: { accountId: true, post: { select: { publishedAt: true } } },
  })
  return found.map(({ accountId, post }) => ({ accountId, lastAt: post.publishedAt ?? since }))
}

type Grown = { root: string; forum: string; edition: string; lastAt: Date }

/** The threads that grew within what these people follow. */
async function grownSince(
  tx: Tx,
  held: readonly Held[],
  since: Date,
  until: Date,
): Promise<Grown[]> {
  const ids = (scope: string) => [
    ...new Set(held.filter((one) => one.scope === scope).map(({ scopeId }) => scopeId)),
  ]
  const threads = await tx.post.findMany({
    where: { id: { in: ids('thread') } },
    select: { forumId: true },
  })
  const forums = await tx.forum.findMany({
    where: {
      OR: [
        { id: { in: [...ids('forum'), ...threads.map(({ forumId }) => forumId)] } },
        { editionId: { in: ids('edition') } },
      ],
    },
    select: { id: true },
  })
  if (forums.length === 0) return []
  const rows = await tx.$queryRaw<(Omit<Grown, 'lastAt'> & { lastAt: Date | number | bigint })[]>`
    SELECT p."rootId" AS "root", p."forumId" AS "forum", f."editionId" AS "edition",
      MAX(p."publishedAt") AS "lastAt"
    FROM "Post" p JOIN "Forum" f ON f."id" = p."forumId"
    WHERE p."forumId" IN (${Prisma.join(forums.map(({ id }) => id))})
      AND p."publishedAt" > ${since} AND p."publishedAt" <= ${until}
    GROUP BY p."rootId", p."forumId", f."editionId"`
  return rows.map((row) => ({ ...row, lastAt: instant(row.lastAt) }))
}
