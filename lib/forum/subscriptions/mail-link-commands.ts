import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict } from '@/lib/platform/errors'
import type { MailLinkInput } from '../schema'
import { keepChoice } from './choice-commands'
import { endedSelect, endSubscriptions, followedWithin } from './ending-commands'
import { readMailToken } from './mail-token'
import type { ChooseByMailInput, EndOneByMailInput } from './schema'

/**
 * Ends what the link of a mail is about: a subscription, for a forum or an edition with those within
 * it, so that one click ends every mail of this kind; or all mail of the forums.
 * @throws Conflict `linkExpired` when the link is not ours
 */
export async function endByMail(ctx: Ctx, input: MailLinkInput): Promise<null> {
  return runCommand(ctx, { name: 'forum.endByMail', input }, async (tx) => {
    const { author, subscription } = await linked(tx, input.token)
    if (!subscription) await keepChoice(tx, author, 'none', ctx.now)
    else
      await endSubscriptions(
        tx,
        [subscription, ...(await followedWithin(tx, subscription))],
        ctx.now,
      )
    return null
  })
}

/** Takes `endByMail` back: what ended together begins again together. */
export async function resumeByMail(ctx: Ctx, input: MailLinkInput): Promise<null> {
  return runCommand(ctx, { name: 'forum.resumeByMail', input }, async (tx) => {
    const { author, subscription } = await linked(tx, input.token)
    const endedAt = subscription?.endedAt
    if (endedAt)
      await tx.subscription.updateMany({
        where: { authorId: author, endedAt },
        data: { endedAt: null },
      })
    return null
  })
}

/** Chooses by the link of a mail how often its reader gets mail. */
export async function chooseByMail(ctx: Ctx, input: ChooseByMailInput): Promise<null> {
  return runCommand(ctx, { name: 'forum.chooseByMail', input }, async (tx) => {
    const { author } = await linked(tx, input.token)
    await keepChoice(tx, author, input.rhythm, ctx.now)
    return null
  })
}

/** Ends any one of a guest's subscriptions by the link of a mail; members do that in their account. */
export async function endOneByMail(ctx: Ctx, input: EndOneByMailInput): Promise<null> {
  return runCommand(ctx, { name: 'forum.endOneByMail', input }, async (tx) => {
    const { author } = await linked(tx, input.token)
    const own = await tx.subscription.findMany({
      where: { id: input.subscription, authorId: author, author: { kind: 'guest' }, endedAt: null },
      select: endedSelect,
    })
    await endSubscriptions(tx, own, ctx.now)
    return null
  })
}

async function linked(tx: Tx, token: string) {
  const subject = readMailToken(token)
  if (!subject) throw new Conflict('linkExpired')
  const { id } = subject
  if (subject.kind === 'subscription') {
    const subscription = await tx.subscription.findUnique({ where: { id }, select: endedSelect })
    if (!subscription) throw new Conflict('linkExpired')
    return { author: subscription.authorId, subscription }
  }
  const author = await tx.author.findUnique({ where: { id }, select: { id: true } })
  if (!author) throw new Conflict('linkExpired')
  return { author: author.id, subscription: null }
}
