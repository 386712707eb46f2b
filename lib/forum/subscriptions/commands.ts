import { canonicalEmail } from '@/lib/accounts/rules/address'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Forbidden, Invalid } from '@/lib/platform/errors'
import { guestAuthor, memberAuthor } from '../authors/commands'
import { readableForum, type Forum } from '../forum-queries'
import { refuseMachines } from '../guests/reading'
import { canSubscribe } from '../policy'
import { replyObstacle } from '../rules'
import type { SubscribeInput, UnsubscribeInput } from '../schema'
import { askForConfirmation } from './address-commands'
import { follow, type Followed } from './following-commands'

export type Subscribed = {
  following: 'yes' | 'unconfirmed'
  /** The author's id, for the browser's cookie; null for members. */
  guest: string | null
}

/**
 * Follows by mail a forum, one of its threads, or all forums of its edition. A guest gets nothing before the address that he
 * gives is confirmed from its mailbox.
 * @throws Invalid when the address is none
 * @throws Forbidden when the viewer may not follow this forum
 */
export async function subscribe(ctx: Ctx, input: SubscribeInput): Promise<Subscribed> {
  const email = ctx.viewer.account ? '' : guestAddress(ctx, input)
  return runCommand(ctx, { name: 'forum.subscribe', input }, async (tx) => {
    const { viewer, now } = ctx
    const forum = await readableForum(tx, viewer, input.forum)
    if (!canSubscribe(viewer, forum))
      throw new Forbidden(viewer.account ? 'accountSuspended' : 'signInFirst')
    const followed = await followedIn(tx, forum, input)
    if (viewer.account) {
      await follow(tx, await memberAuthor(tx, viewer.account, now), followed, ctx)
      return { following: 'yes', guest: null }
    }
    const guest = await guestAuthor(tx, viewer, { name: '', email }, now)
    await follow(tx, guest, followed, ctx)
    const confirmed = await askForConfirmation(tx, guest, forum, ctx)
    return { following: confirmed ? 'yes' : 'unconfirmed', guest }
  })
}

/** Ends what `subscribe` began; ending it twice is the same as once. */
export async function unsubscribe(ctx: Ctx, input: UnsubscribeInput): Promise<null> {
  return runCommand(ctx, { name: 'forum.unsubscribe', input }, async (tx) => {
    const { account, guest } = ctx.viewer
    if (!account && !guest) throw new Forbidden('signInFirst')
    await tx.subscription.updateMany({
      where: {
        author: account ? { accountId: account.id } : { id: guest?.authorId ?? '', kind: 'guest' },
        ...(await endedIn(tx, input)),
        endedAt: null,
      },
      data: { endedAt: ctx.now },
    })
    return null
  })
}

async function endedIn(tx: Tx, { forum: id, thread, whole }: UnsubscribeInput): Promise<Followed> {
  if (thread !== '') return { scope: 'thread', scopeId: thread }
  if (!whole) return { scope: 'forum', scopeId: id }
  const forum = await tx.forum.findUnique({ where: { id }, select: { editionId: true } })
  return { scope: 'edition', scopeId: forum?.editionId ?? '' }
}

function guestAddress(ctx: Ctx, input: SubscribeInput): string {
  const email = canonicalEmail(input.email)
  const code = input.email === '' ? 'required' : 'email'
  if (!email) throw new Invalid({ email: { code } }, 'invalidForm')
  refuseMachines(input, ctx.now)
  return email
}

async function followedIn(
  tx: Tx,
  forum: Forum,
  { thread, whole }: SubscribeInput,
): Promise<Followed> {
  if (whole) return { scope: 'edition', scopeId: forum.editionId }
  if (thread === '') return { scope: 'forum', scopeId: forum.id }
  const root = await tx.post.findFirst({
    where: { id: thread, rootId: thread },
    select: { forumId: true, status: true },
  })
  const obstacle = replyObstacle(root, forum.id)
  if (obstacle) throw new Conflict(obstacle)
  return { scope: 'thread', scopeId: thread }
}
