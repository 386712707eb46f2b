import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales'
import type { Tx } from '@/lib/platform/db'
import type { HeldGrant, Viewer } from '@/lib/platform/viewer'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { canSubscribe, type ForumFacts } from '../policy'

/** Somebody who is told of a post, at one address. */
export type Subscriber = {
  subscription: string
  author: string
  address: string
  name: string
  locale: Locale
}

const account = {
  select: {
    id: true,
    name: true,
    email: true,
    country: true,
    locale: true,
    suspendedAt: true,
    grants: { select: { role: true, scope: true, scopeId: true } },
  },
} as const
const author = {
  select: { id: true, name: true, email: true, emailProvenAt: true, account },
} as const
const select = { id: true, locale: true, author } as const

type Row = Prisma.SubscriptionGetPayload<{ select: typeof select }>

/**
 * Up to `limit` of those who have followed a forum or a thread since then at the latest and may
 * still read it, in the order of their ids, and the id after which to go on; null after the last.
 */
export async function subscribersAfter(
  tx: Tx,
  forum: Omit<ForumFacts, 'enrolled'>,
  followed: { scope: string; scopeId: string; since: Date },
  after: string,
  limit: number,
): Promise<{ subscribers: Subscriber[]; next: string | null }> {
  const { scope, scopeId, since } = followed
  const rows = await tx.subscription.findMany({
    where: { scope, scopeId, subscribedAt: { lte: since }, endedAt: null, id: { gt: after } },
    orderBy: { id: 'asc' },
    take: limit,
    select,
  })
  const accountIds = rows.flatMap((row) => row.author.account?.id ?? [])
  const enrolments = await tx.enrolment.findMany({
    where: { editionId: forum.editionId, accountId: { in: accountIds } },
    select: { accountId: true },
  })
  const enrolled = new Set(enrolments.map(({ accountId }) => accountId))
  const may = (row: Row) => {
    const id = row.author.account?.id
    return canSubscribe(viewerOf(row), { ...forum, enrolled: id !== undefined && enrolled.has(id) })
  }
  return {
    subscribers: rows.filter(may).flatMap((row) => subscriberOf(row) ?? []),
    next: rows.length < limit ? null : (rows.at(-1)?.id ?? null),
  }
}

/** A guest is written to once his address is confirmed; a member's address always is. */
function subscriberOf({ id, locale, author }: Row): Subscriber | null {
  const { account } = author
  const address = account ? account.email : author.emailProvenAt && author.email
  if (!address) return null
  const wanted = account?.locale ?? locale
  return {
    subscription: id,
    author: author.id,
    address,
    name: account?.name ?? author.name,
    locale: isLocale(wanted) ? wanted : defaultLocale,
  }
}

/** The person as the policies know viewers; nobody is signed in while mail is written. */
function viewerOf({ author }: Row): Viewer {
  const { account, id } = author
  if (!account) return { locale: defaultLocale, account: null, guest: { authorId: id } }
  const { grants, ...person } = account
  const held = grants as HeldGrant[]
  const signedIn = { ...person, grants: held, sessionId: '', authenticatedAt: new Date(0) }
  return { locale: defaultLocale, account: signedIn, guest: null }
}
