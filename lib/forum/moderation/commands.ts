import { recordAudit } from '@/lib/audit/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { tellOfDecision } from '../notices/decision-commands'
import { moderatedForums } from '../policy'
import { announcePost, takeNumber } from '../posts/publishing-commands'
import type { ApprovePostInput, RefusePostInput } from '../schema'

/** What was decided; `number` is given to a post that is shown now. */
export type Decided = { post: string; status: 'published' | 'refused'; number: number | null }

/**
 * Shows a held post: it gets its number, its author and the subscribers are told.
 * @throws NotFound when the viewer does not moderate its forum
 * @throws Conflict `alreadyDecided` when somebody decided before
 */
export async function approvePost(ctx: Ctx, input: ApprovePostInput): Promise<Decided> {
  return runCommand(ctx, { name: 'forum.approvePost', input }, async (tx) => {
    const post = await decide(tx, ctx, input.post, { status: 'published', reason: null })
    const number = await takeNumber(tx, post.rootId, ctx.now)
    await tx.post.update({ where: { id: post.id }, data: { number, publishedAt: ctx.now } })
    await announcePost(tx, post.id, ctx.now)
    await tellOfDecision(tx, post.id, null, ctx.now)
    return { post: post.id, status: 'published', number }
  })
}

/**
 * Refuses a held post. The reason is told to its author, by mail and where he sees his post.
 * @throws NotFound when the viewer does not moderate its forum
 * @throws Conflict `alreadyDecided` when somebody decided before
 */
export async function refusePost(ctx: Ctx, input: RefusePostInput): Promise<Decided> {
  return runCommand(ctx, { name: 'forum.refusePost', input }, async (tx) => {
    const post = await decide(tx, ctx, input.post, { status: 'refused', reason: input.reason })
    await tellOfDecision(tx, post.id, input.reason, ctx.now)
    return { post: post.id, status: 'refused', number: null }
  })
}

type Decision = { status: 'published' | 'refused'; reason: string | null }

/** Notes who decided what on which text. Of two at once the update lets one through. */
async function decide(tx: Tx, ctx: Ctx, id: string, { status, reason }: Decision) {
  const { account } = ctx.viewer
  const post = await tx.post.findFirst({
    where: { id, forum: moderatedForums(ctx.viewer) },
    select: { id: true, rootId: true, body: true, forum: { select: { editionId: true } } },
  })
  if (!account || !post) throw new NotFound()
  const { count } = await tx.post.updateMany({ where: { id, status: 'held' }, data: { status } })
  if (count === 0) throw new Conflict('alreadyDecided')
  const decision = status === 'published' ? 'approve' : 'refuse'
  await tx.postDecision.create({
    data: {
      id: newId(),
      postId: id,
      decision,
      reason,
      body: post.body,
      decidedById: account.id,
      decidedAt: ctx.now,
    },
  })
  await recordAudit(tx, ctx, {
    action: `forum.${decision}Post`,
    subjectKind: 'post',
    subjectId: id,
    editionId: post.forum.editionId,
    ...(reason === null ? {} : { detail: { reason } }),
  })
  return post
}
