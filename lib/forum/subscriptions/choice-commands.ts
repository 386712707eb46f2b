import { requireAccount } from '@/lib/accounts/policy'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { memberAuthor } from '../authors/commands'
import { lastMoment } from '../notices/rules'
import { endedSelect, endSubscriptions, withdrawDecisions } from './ending-commands'
import { nextDigestAt, zoneOf } from './rules'
import type { ChooseRhythmInput, EndSubscriptionInput, Rhythm } from './schema'

/** Chooses how often the forums' mail comes: every reply, once a day, once a week, or never. */
export async function chooseRhythm(ctx: Ctx, input: ChooseRhythmInput): Promise<null> {
  const account = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'forum.chooseRhythm', input }, async (tx) => {
    await keepChoice(tx, await memberAuthor(tx, account, ctx.now), input.rhythm, ctx.now)
    return null
  })
}

/** Ends one of one's own subscriptions; another's stays as it is. */
export async function endSubscription(ctx: Ctx, input: EndSubscriptionInput): Promise<null> {
  const account = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'forum.endSubscription', input }, async (tx) => {
    const own = await tx.subscription.findMany({
      where: { id: input.subscription, author: { accountId: account.id }, endedAt: null },
      select: endedSelect,
    })
    await endSubscriptions(tx, own, ctx.now)
    return null
  })
}

/**
 * Keeps how often an author gets mail, in the place of what was chosen before at the same address.
 * A summary tells what no mail has told yet.
 */
export async function keepChoice(
  tx: Tx,
  authorId: string,
  rhythm: Rhythm,
  now: Date,
): Promise<void> {
  const author = await tx.author.findUniqueOrThrow({
    where: { id: authorId },
    select: {
      ...{ email: true, country: true },
      account: { select: { email: true, country: true } },
      mailChoice: { select: { toldUntil: true, rhythm: true } },
    },
  })
  const { account, mailChoice: before } = author
  const address = account?.email ?? author.email
  if (address) await tx.mailChoice.deleteMany({ where: othersAt(address, authorId) })
  const timeZone = zoneOf(account?.country ?? author.country, await editionZone(tx, authorId))
  const digests = rhythm === 'daily' || rhythm === 'weekly'
  const wasDigest = before?.rhythm === 'daily' || before?.rhythm === 'weekly'
  const choice = {
    rhythm,
    timeZone,
    chosenAt: now,
    toldUntil: digests ? (wasDigest && before.toldUntil) || lastMoment(now) : null,
    nextDigestAt: nextDigestAt(rhythm, timeZone, now),
  }
  await tx.mailChoice.upsert({
    where: { authorId },
    update: choice,
    create: { authorId, ...choice },
  })
  if (rhythm === 'none') await withdrawDecisions(tx, author, now)
}

/** A guest of several browsers is one person, with one choice. */
const othersAt = (address: string, authorId: string) => ({
  authorId: { not: authorId },
  author: { OR: [{ kind: 'guest', email: address }, { account: { email: address } }] },
})

/** The time zone of the edition that the author began to follow last. */
async function editionZone(tx: Tx, authorId: string): Promise<string | null> {
  const followed = await tx.subscription.findMany({
    where: { authorId, scope: { notIn: ['own', 'mention'] } },
    orderBy: { subscribedAt: 'desc' },
    take: 1,
    select: { scope: true, scopeId: true },
  })
  const { scope, scopeId: id } = followed[0] ?? { scope: '', scopeId: '' }
  const edition = { select: { timeZone: true } }
  if (scope === 'edition')
    return (await tx.edition.findUnique({ where: { id }, ...edition }))?.timeZone ?? null
  if (scope === 'forum')
    return (
      (await tx.forum.findUnique({ where: { id }, select: { edition } }))?.edition.timeZone ?? null
    )
  const forum = { select: { edition } }
  const thread = await tx.post.findUnique({ where: { id }, select: { forum } })
  return thread?.forum.edition.timeZone ?? null
}
