import { runCommand, type Ctx } from '@/lib/platform/command'
import { placeOf } from '../place-queries'
import { erasePost } from './erasing-commands'
import { ownPost } from './own-queries'
import { closeReports } from '../reports/closing-commands'
import type { PostPlace } from '../rules'
import type { DeletePostInput } from './schema'

/**
 * Deletes an own post, at any time: its text is gone everywhere, also from what was decided on it.
 * Where others answered it, the thread says that a post stood here.
 * @returns where it stood; without a number where nothing is left to read in its thread
 * @throws NotFound when the post is another's
 */
export async function deletePost(ctx: Ctx, input: DeletePostInput): Promise<PostPlace> {
  return runCommand(ctx, { name: 'forum.deletePost', input }, async (tx) => {
    const post = await ownPost(tx, ctx.viewer, input.post)
    const stays = await erasePost(tx, post, ctx.now)
    await closeReports(tx, post.id, 'gone', null, ctx.now)
    await tx.postDecision.updateMany({ where: { postId: post.id }, data: { body: '' } })
    const { edition, module } = await placeOf(tx, post.forum)
    const { rootId: thread } = post
    return { post: post.id, thread, number: stays ? post.number : null, edition, module }
  })
}
