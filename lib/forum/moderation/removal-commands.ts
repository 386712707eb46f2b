import { runCommand, type Ctx } from '@/lib/platform/command'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { tellOfRemoval } from '../notices/decision-commands'
import { placeOf } from '../place-queries'
import { moderatedForums } from '../policy'
import { erasePost } from '../posts/erasing-commands'
import type { RemovePostInput } from '../posts/schema'
import { closeReports } from '../reports/closing-commands'
import type { PostPlace } from '../rules'
import { noteDecision } from './decision-commands'

/**
 * Takes a shown post out of its thread, which then says that and, in a word, why. Its author is told
 * the reason; what the post said stays with the decision, for whoever answers for it.
 * @throws NotFound when the viewer does not moderate its forum
 * @throws Conflict `alreadyDecided` when it is not shown, or no longer
 */
export async function removePost(ctx: Ctx, input: RemovePostInput): Promise<PostPlace> {
  return runCommand(ctx, { name: 'forum.removePost', input }, async (tx) => {
    const { kind, reason } = input
    const post = await tx.post.findFirst({
      where: { id: input.post, forum: moderatedForums(ctx.viewer) },
      select: {
        ...{ id: true, rootId: true, number: true, body: true, status: true },
        forum: { select: { editionId: true, moduleId: true } },
      },
    })
    if (!post) throw new NotFound()
    const { count } = await tx.post.updateMany({
      where: { id: post.id, status: 'published' },
      data: { status: 'deleted' },
    })
    if (count === 0) throw new Conflict('alreadyDecided')
    await tellOfRemoval(tx, post.id, reason, ctx.now)
    await noteDecision(tx, ctx, post, { decision: 'remove', reason, kind })
    await closeReports(tx, post.id, 'removed', ctx.viewer.account?.id ?? null, ctx.now)
    await erasePost(tx, post, ctx.now)
    const { edition, module } = await placeOf(tx, post.forum)
    return { post: post.id, thread: post.rootId, number: post.number, edition, module }
  })
}
