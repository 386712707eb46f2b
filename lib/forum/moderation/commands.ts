import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { tellOfDecision } from '../notices/decision-commands'
import { moderatedForums } from '../policy'
import { versionOf } from '../posts/rules'
import { announcePost, takeNumber } from '../posts/publishing-commands'
import { noteDecision } from './decision-commands'
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
    const post = await decide(tx, ctx, input, { status: 'published', reason: null })
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
    const post = await decide(tx, ctx, input, { status: 'refused', reason: input.reason })
    await tellOfDecision(tx, post.id, input.reason, ctx.now)
    return { post: post.id, status: 'refused', number: null }
  })
}

type Given = { post: string; version?: string | undefined }
type Decision = { status: 'published' | 'refused'; reason: string | null }

/** Of two at once the update lets one through, and nothing that changed while it was read. */
async function decide(tx: Tx, ctx: Ctx, given: Given, { status, reason }: Decision) {
  const post = await tx.post.findFirst({
    where: { id: given.post, forum: moderatedForums(ctx.viewer) },
    select: {
      ...{ id: true, rootId: true, body: true, editedAt: true },
      forum: { select: { editionId: true } },
    },
  })
  if (!post) throw new NotFound()
  const { id, editedAt } = post
  if (given.version !== undefined && given.version !== versionOf(post))
    throw new Conflict('editedMeanwhile')
  const { count } = await tx.post.updateMany({
    where: { id, status: 'held', editedAt },
    data: { status },
  })
  if (count === 0) throw new Conflict('alreadyDecided')
  const decision = status === 'published' ? 'approve' : 'refuse'
  await noteDecision(tx, ctx, post, { decision, reason })
  return post
}
