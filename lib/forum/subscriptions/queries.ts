import { requireAccount } from '@/lib/accounts/policy'
import { veiledEmail } from '@/lib/accounts/rules/address'
import { editionName } from '@/lib/editions/rules'
import type { Locale } from '@/lib/i18n/locales'
import { isPaused } from '@/lib/mail/bounce-queries'
import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { readToken } from '@/lib/platform/tokens'
import type { Viewer } from '@/lib/platform/viewer'
import { placeOf } from '../place-queries'
import { addressPurpose } from './address-commands'
import { followedBy, type Followed } from './followed-queries'
import { readMailToken } from './mail-token'
import { choiceOf, type Rhythm, type SubscriptionScope } from './schema'

/** What a mail's link for ending is about, and how its reader gets mail. */
export type MailLink = {
  scope: SubscriptionScope | 'all'
  /** The forum's module and edition; null where mails are about more than one. */
  where: { module: string; edition: string } | null
  ended: boolean
  rhythm: Rhythm
  /** What a guest follows; null for members, who see it in their account. */
  followed: readonly Followed[] | null
}

/**
 * What the link of a mail would end, for the page that asks; reading changes nothing.
 * @throws NotFound when the link is not ours
 */
export async function mailLink(viewer: Viewer, token: string): Promise<MailLink> {
  const subject = readMailToken(token)
  if (!subject) throw new NotFound()
  const found =
    subject.kind === 'subscription'
      ? await reader.subscription.findUnique({
          where: { id: subject.id },
          select: { authorId: true, scope: true, scopeId: true, endedAt: true },
        })
      : { authorId: subject.id, scope: 'all' as const, scopeId: '', endedAt: null }
  const author = await reader.author.findUnique({
    where: { id: found?.authorId ?? '' },
    select: { kind: true, mailChoice: { select: { rhythm: true, chosenAt: true } } },
  })
  if (!found || !author) throw new NotFound()
  const { rhythm } = choiceOf(author.mailChoice ? [author.mailChoice] : [])
  const scope = found.scope as MailLink['scope']
  return {
    scope,
    where: await whereOf(scope, found.scopeId, viewer.locale),
    ended: scope === 'all' ? rhythm === 'none' : found.endedAt !== null,
    rhythm,
    followed: author.kind === 'guest' ? await followedBy([found.authorId], viewer.locale) : null,
  }
}

async function whereOf(scope: MailLink['scope'], id: string, locale: Locale) {
  if (scope === 'all' || scope === 'own' || scope === 'mention') return null
  if (scope === 'edition') {
    const edition = await reader.edition.findUnique({
      where: { id },
      select: { name: true, names: true },
    })
    return { module: '', edition: edition ? editionName(edition, locale) : '' }
  }
  const select = { editionId: true, moduleId: true } as const
  const forum =
    scope === 'forum'
      ? await reader.forum.findUnique({ where: { id }, select })
      : (await reader.post.findUnique({ where: { id }, select: { forum: { select } } }))?.forum
  if (!forum) throw new NotFound()
  const place = await placeOf(reader, forum)
  return { module: place.titleIn(locale), edition: place.nameIn(locale) }
}

/** How somebody gets the forums' mail, for the page of his account. */
export type OwnMail = {
  address: string
  rhythm: Rhythm
  /** In whose morning a summary comes; null before one was chosen. */
  timeZone: string | null
  followed: readonly Followed[]
}

/** The viewer's own choice, and what he follows. */
export async function ownMail(viewer: Viewer): Promise<OwnMail> {
  const account = requireAccount(viewer)
  const author = await reader.author.findUnique({
    where: { accountId: account.id },
    select: { id: true, mailChoice: { select: { rhythm: true, chosenAt: true, timeZone: true } } },
  })
  const { mailChoice } = author ?? {}
  return {
    address: account.email,
    rhythm: choiceOf(mailChoice ? [mailChoice] : []).rhythm,
    timeZone: mailChoice?.timeZone ?? null,
    followed: author ? await followedBy([author.id], viewer.locale) : [],
  }
}

/** The address that a link would confirm, not readable in full, and whether it is confirmed. */
export type AddressLink = { address: string; confirmed: boolean }

/**
 * What the link in a mail would confirm; reading changes nothing.
 * @throws NotFound when the link is unknown or too old
 */
export async function addressLink(_viewer: Viewer, token: string, now: Date): Promise<AddressLink> {
  const id = await readToken(reader, token, addressPurpose, now)
  const guest = await reader.author.findUnique({
    where: { id: id ?? '' },
    select: { email: true, emailProvenAt: true, account: { select: { email: true } } },
  })
  const address = guest?.account?.email ?? guest?.email
  if (!guest || !address) throw new NotFound()
  const proven = guest.account !== null || guest.emailProvenAt !== null
  return { address: veiledEmail(address), confirmed: proven && !(await isPaused(address)) }
}
