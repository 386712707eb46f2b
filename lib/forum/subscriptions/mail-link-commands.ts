import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict } from '@/lib/platform/errors'
import { issueToken, readToken } from '@/lib/platform/tokens'
import type { MailLinkInput } from '../schema'

/** What the link in every mail opens: the subscription that it came from. */
export const mailPurpose = 'unsubscribe'

/** A new link for ending a subscription; it works as long as the mail is kept. */
export const newMailLink = (tx: Tx, subscription: string, now: Date): Promise<string> =>
  issueToken(tx, { purpose: mailPurpose, subjectId: subscription }, { now, expiresAt: null })

/**
 * Ends a subscription by the link of a mail; for a forum also those of its threads, so that one
 * click ends every mail of this kind.
 * @throws Conflict `linkExpired` when the link is not ours
 */
export async function endByMail(ctx: Ctx, input: MailLinkInput): Promise<null> {
  return runCommand(ctx, { name: 'forum.endByMail', input }, async (tx) => {
    const ended = await linked(tx, ctx, input)
    const ids = [ended.id, ...(await followedThreads(tx, ended))]
    await tx.subscription.updateMany({
      where: { id: { in: ids }, endedAt: null },
      data: { endedAt: ctx.now },
    })
    return null
  })
}

/** Takes `endByMail` back: what ended together begins again together. */
export async function resumeByMail(ctx: Ctx, input: MailLinkInput): Promise<null> {
  return runCommand(ctx, { name: 'forum.resumeByMail', input }, async (tx) => {
    const { authorId, endedAt } = await linked(tx, ctx, input)
    if (endedAt)
      await tx.subscription.updateMany({ where: { authorId, endedAt }, data: { endedAt: null } })
    return null
  })
}

async function linked(tx: Tx, ctx: Ctx, { token }: MailLinkInput) {
  const id = await readToken(tx, token, mailPurpose, ctx.now)
  const found = await tx.subscription.findUnique({
    where: { id: id ?? '' },
    select: { id: true, authorId: true, scope: true, scopeId: true, endedAt: true },
  })
  if (!found) throw new Conflict('linkExpired')
  return found
}

type Ended = { authorId: string; scope: string; scopeId: string }

async function followedThreads(tx: Tx, { authorId, scope, scopeId }: Ended): Promise<string[]> {
  if (scope !== 'forum') return []
  const followed = await tx.subscription.findMany({
    where: { authorId, scope: 'thread', endedAt: null },
    select: { id: true, scopeId: true },
  })
  const here = await tx.post.findMany({
    where: { id: { in: followed.map((one) => one.scopeId) }, forumId: scopeId },
    select: { id: true },
  })
  const threads = new Set(here.map(({ id }) => id))
  return followed.filter((one) => threads.has(one.scopeId)).map(({ id }) => id)
}
