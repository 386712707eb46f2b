import { queueMail } from '@/lib/mail/commands'
import { isLocale } from '@/lib/i18n/locales'
import type { Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import { wayInLetter, type WayInChange } from '../letters'

type Notice = { accountId: string; change: WayInChange; provider?: string }

/** Tells an account's address that a way in was added or taken away, whoever did it. */
export async function tellOfWayIn(tx: Tx, ctx: Ctx, notice: Notice): Promise<void> {
  const account = await tx.account.findUniqueOrThrow({
    where: { id: notice.accountId },
    select: { email: true, name: true, locale: true },
  })
  const locale = isLocale(account.locale) ? account.locale : ctx.viewer.locale
  const letter = wayInLetter(locale, notice.change, notice.provider)
  const to = { address: account.email, name: account.name }
  await queueMail(tx, { kind: 'way-in', uniqueKey: `way-in:${newId()}`, to, ...letter }, ctx.now)
}
