import { forgiveBounces } from '@/lib/mail/bounce-commands'
import { queueMail } from '@/lib/mail/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { Conflict } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { issueToken, readToken } from '@/lib/platform/tokens'
import { postLink } from '../guests/post-link'
import { addressLetter } from '../notices/letters'
import { placeOf } from '../place-queries'
import type { MailLinkInput } from '../schema'

/** What the link in the mail opens: a guest's author row. */
export const addressPurpose = 'guest-address'

const hour = 3_600_000
export const linkLivesMs = 7 * 24 * hour
/** Mails that an address which nobody has confirmed gets in a day, whoever asks for them. */
const mostPerDay = 3

/**
 * Asks a guest by mail whether the address is his. Nothing goes out twice within an hour, or often
 * to one address: it may be a stranger's.
 * @param post what he has just written, if that is why he is asked: the mail says how to change it
 * @returns whether the address is confirmed already, so that nothing need be asked
 */
export async function askForConfirmation(
  tx: Tx,
  author: string,
  forum: { editionId: string; moduleId: string },
  ctx: Ctx,
  post: string | null = null,
): Promise<boolean> {
  const { now, viewer } = ctx
  const guest = await tx.author.findUniqueOrThrow({
    where: { id: author },
    select: { email: true, emailProvenAt: true, kind: true },
  })
  if (guest.kind !== 'guest' || !guest.email || guest.emailProvenAt) return true
  const asked = await askedSince(tx, guest.email, new Date(now.getTime() - 24 * hour))
  const recently = now.getTime() - hour
  if (asked.some((one) => one.subjectId === author && one.createdAt.getTime() > recently))
    return false
  if (asked.length >= mostPerDay) return false

  const expiresAt = new Date(now.getTime() + linkLivesMs)
  const opens = { purpose: addressPurpose, subjectId: author }
  const token = await issueToken(tx, opens, { now, expiresAt })
  const place = await placeOf(tx, forum)
  const where = { module: place.titleIn(viewer.locale), edition: place.nameIn(viewer.locale) }
  const url = `${env.BASE_URL}/${viewer.locale}/subscribe/${token}`
  await queueMail(
    tx,
    {
      kind: 'forum.address',
      uniqueKey: `forum.address:${newId()}`,
      to: { address: guest.email },
      locale: viewer.locale,
      ...addressLetter(viewer.locale, where, url, post && postLink(viewer.locale, post, author)),
    },
    now,
  )
  return false
}

/** The mails that asked whether an address works, since then. */
export async function askedSince(tx: Tx, email: string, since: Date) {
  const authors = await tx.author.findMany({
    where: { OR: [{ email }, { account: { email } }] },
    select: { id: true },
  })
  return tx.token.findMany({
    where: {
      purpose: addressPurpose,
      subjectId: { in: authors.map(({ id }) => id) },
      createdAt: { gt: since },
    },
    select: { subjectId: true, createdAt: true },
  })
}

/**
 * Confirms an address by the link that went to it, and lets mail go there again that had come back.
 * The link may be followed again, as mail programs do; it confirms the same address once.
 * @throws Conflict `linkExpired` when it is unknown or older than a week
 */
export async function confirmAddress(ctx: Ctx, input: MailLinkInput): Promise<null> {
  return runCommand(ctx, { name: 'forum.confirmAddress', input }, async (tx) => {
    const author = await readToken(tx, input.token, addressPurpose, ctx.now)
    if (!author) throw new Conflict('linkExpired')
    await tx.author.updateMany({
      where: { id: author, emailProvenAt: null },
      data: { emailProvenAt: ctx.now },
    })
    const person = await tx.author.findUnique({
      where: { id: author },
      select: { email: true, account: { select: { email: true } } },
    })
    const address = person?.account?.email ?? person?.email
    if (address) await forgiveBounces(tx, address, ctx.now)
    return null
  })
}
