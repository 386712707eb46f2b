import { isPaused } from '@/lib/mail/bounce-queries'
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales'
import { reader as database } from '@/lib/platform/db'
import type { HeldGrant, Viewer } from '@/lib/platform/viewer'
import { canSubscribe, type ForumFacts } from '../policy'
import { choiceOf, type MailChoice, type SubscriptionScope } from '../subscriptions/schema'

export type HeldSubscription = {
  id: string
  author: string
  scope: SubscriptionScope
  scopeId: string
  subscribedAt: Date
}

/** Whoever reads the mail of one address: an account, a guest, or both. */
export type Reader = {
  address: string
  /** The account that has the address; null for a guest's alone. */
  account: string | null
  name: string
  locale: Locale
  choice: MailChoice
  /** All author rows of the address; nobody is told of what he wrote himself. */
  authors: readonly string[]
  subscriptions: readonly HeldSubscription[]
  /** Whether this subscription still lets him follow a forum. */
  may: (subscription: HeldSubscription, forum: Omit<ForumFacts, 'enrolled'>) => boolean
}

/** Who reads mail at an address, as things stand now; null when nobody is to be written to. */
export async function readerAt(address: string): Promise<Reader | null> {
  if (await isPaused(address)) return null
  const account = await database.account.findUnique({
    where: { email: address },
    select: {
      ...{ id: true, name: true, email: true, country: true, locale: true, suspendedAt: true },
      grants: { select: { role: true, scope: true, scopeId: true } },
      enrolments: { where: { leftAt: null }, select: { editionId: true } },
    },
  })
  const authors = await database.author.findMany({
    where: {
      OR: [
        { accountId: account?.id ?? '' },
        { kind: 'guest', email: address, emailProvenAt: { not: null } },
      ],
    },
    select: {
      ...{ id: true, name: true, accountId: true },
      mailChoice: { select: { rhythm: true, chosenAt: true } },
      subscriptions: {
        where: { endedAt: null, scope: { not: 'own' } },
        select: { id: true, scope: true, scopeId: true, subscribedAt: true, locale: true },
      },
    },
    orderBy: { createdAt: 'desc' },
  })
  const [first] = authors
  if (!first) return null
  const wanted = account?.locale ?? first.subscriptions[0]?.locale ?? defaultLocale
  const locale = isLocale(wanted) ? wanted : defaultLocale
  const guests = new Set(authors.flatMap(({ id, accountId }) => (accountId ? [] : [id])))
  const enrolled = new Set(account?.enrolments.map(({ editionId }) => editionId))
  const member = account && viewerOf(account)
  const choices = authors.flatMap(({ mailChoice }) => mailChoice ?? [])
  return {
    address,
    account: account?.id ?? null,
    name: account?.name ?? first.name,
    locale,
    choice: choiceOf(choices),
    authors: authors.map(({ id }) => id),
    subscriptions: authors.flatMap((author) =>
      author.subscriptions.map(({ id, scope, scopeId, subscribedAt }) => ({
        ...{ id, author: author.id, scopeId, subscribedAt },
        scope: scope as SubscriptionScope,
      })),
    ),
    may: ({ author }, forum) =>
      guests.has(author)
        ? canSubscribe(guestViewer(author), { ...forum, enrolled: false })
        : member !== null &&
          canSubscribe(member, { ...forum, enrolled: enrolled.has(forum.editionId) }),
  }
}

const guestViewer = (authorId: string): Viewer => ({
  locale: defaultLocale,
  account: null,
  guest: { authorId },
})

type AccountRow = {
  id: string
  name: string
  email: string
  country: string
  suspendedAt: Date | null
  grants: { role: string; scope: string; scopeId: string }[]
}

/** The person as the policies know viewers; nobody is signed in while mail is written. */
const viewerOf = ({ grants, ...person }: AccountRow): Viewer => ({
  locale: defaultLocale,
  account: {
    ...{ id: person.id, name: person.name, email: person.email, country: person.country },
    suspendedAt: person.suspendedAt,
    grants: grants as HeldGrant[],
    sessionId: '',
    authenticatedAt: new Date(0),
  },
  guest: null,
})
