import { veiledEmail } from '@/lib/accounts/rules/address'
import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { readToken } from '@/lib/platform/tokens'
import type { Viewer } from '@/lib/platform/viewer'
import { placeOf } from '../place-queries'
import { addressPurpose } from './address-commands'
import { mailPurpose } from './mail-link-commands'

/** What a mail's link for ending is about. */
export type MailLink = {
  scope: 'forum' | 'thread' | 'own'
  /** The forum's module and edition; null where mails are about more than one. */
  where: { module: string; edition: string } | null
  ended: boolean
}

/**
 * What the link of a mail would end, for the page that asks; reading changes nothing.
 * @throws NotFound when the link is not ours
 */
export async function mailLink(viewer: Viewer, token: string, now: Date): Promise<MailLink> {
  const id = await readToken(reader, token, mailPurpose, now)
  const found = await reader.subscription.findUnique({
    where: { id: id ?? '' },
    select: { scope: true, scopeId: true, endedAt: true },
  })
  if (!found) throw new NotFound()
  const ended = found.endedAt !== null
  if (found.scope !== 'forum' && found.scope !== 'thread')
    return { scope: 'own', where: null, ended }
  const forum = await forumOf(found.scope, found.scopeId)
  if (!forum) throw new NotFound()
  const place = await placeOf(reader, forum)
  const where = { module: place.titleIn(viewer.locale), edition: place.nameIn(viewer.locale) }
  return { scope: found.scope, where, ended }
}

async function forumOf(scope: 'forum' | 'thread', id: string) {
  const select = { editionId: true, moduleId: true } as const
  if (scope === 'forum') return reader.forum.findUnique({ where: { id }, select })
  const thread = await reader.post.findUnique({ where: { id }, select: { forum: { select } } })
  return thread?.forum ?? null
}

/** The address that a link would confirm, not readable in full, and whether it is confirmed. */
export type AddressLink = { address: string; confirmed: boolean }

/**
 * What the link in a mail to a guest would confirm; reading changes nothing.
 * @throws NotFound when the link is unknown or too old
 */
export async function addressLink(_viewer: Viewer, token: string, now: Date): Promise<AddressLink> {
  const id = await readToken(reader, token, addressPurpose, now)
  const guest = await reader.author.findUnique({
    where: { id: id ?? '' },
    select: { email: true, emailProvenAt: true },
  })
  if (!guest?.email) throw new NotFound()
  return { address: veiledEmail(guest.email), confirmed: guest.emailProvenAt !== null }
}
