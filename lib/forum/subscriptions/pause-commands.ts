import { isPaused } from '@/lib/mail/bounce-queries'
import { queueMail } from '@/lib/mail/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { env } from '@/lib/platform/env'
import { Forbidden } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { issueToken } from '@/lib/platform/tokens'
import { requireAccount } from '@/lib/accounts/policy'
import { memberAuthor } from '../authors/commands'
import { pausedLetter } from '../notices/letters'
import { addressPurpose, askedSince, linkLivesMs } from './address-commands'
import { mailOf } from './pause-queries'

const day = 24 * 3_600_000
/** Mails that a paused address gets in a day: each may come back. */
const mostPerDay = 3

/**
 * Sends the mail by which the owner of an address, to which mail had come back, confirms it again.
 * An address that takes mail gets none, and no address many.
 */
export async function askAgain(ctx: Ctx): Promise<null> {
  const { viewer, now } = ctx
  if (!viewer.account && !viewer.guest) throw new Forbidden('signInFirst')
  const account = viewer.account && requireAccount(viewer)
  const address = await mailOf(viewer)
  const paused = address !== null && (await isPaused(address))
  return runCommand(ctx, { name: 'forum.askAgain', input: {} }, async (tx) => {
    if (!address || !paused) return null
    const asked = await askedSince(tx, address, new Date(now.getTime() - day))
    if (asked.length >= mostPerDay) return null
    const author = account ? await memberAuthor(tx, account, now) : (viewer.guest?.authorId ?? '')
    const token = await issueToken(
      tx,
      { purpose: addressPurpose, subjectId: author },
      { now, expiresAt: new Date(now.getTime() + linkLivesMs) },
    )
    const url = `${env.BASE_URL}/${viewer.locale}/subscribe/${token}`
    await queueMail(
      tx,
      {
        kind: 'forum.paused',
        uniqueKey: `forum.paused:${newId()}`,
        to: { address },
        locale: viewer.locale,
        ...pausedLetter(viewer.locale, url),
      },
      now,
    )
    return null
  })
}
