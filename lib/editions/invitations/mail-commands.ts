import { queueLater } from '@/lib/mail/commands'
import type { Tx } from '@/lib/platform/db'
import { isLocale, defaultLocale } from '@/lib/i18n/locales'
import { invitationKind } from './mail-queries'

type ToSend = { id: string; email: string; locale: string; sentAt: Date }

/** Rows that one statement writes. */
const atOnce = 100

/** Queues the letters of invitations; they are written when they go out, if they still hold. */
export async function queueInvitations(
  tx: Tx,
  invitations: readonly ToSend[],
  now: Date,
): Promise<void> {
  for (let from = 0; from < invitations.length; from += atOnce) {
    const mails = invitations.slice(from, from + atOnce).map(({ id, email, locale, sentAt }) => ({
      kind: invitationKind,
      uniqueKey: `${invitationKind}:${id}:${sentAt.getTime()}`,
      to: { address: email },
      locale: isLocale(locale) ? locale : defaultLocale,
      facts: { invitation: id },
    }))
    await queueLater(tx, mails, now)
  }
}
