import { Conflict } from '@/lib/platform/errors'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { ownItem, refuseUnlessOpen } from '@/lib/progress/commands/own-item'
import type { ItemAddress } from '../schema'
import { countPost } from './commands'
import { standingPosts } from './queries'

/**
 * Counts a post that stood before it could count: written before its author enrolled, or before the
 * edition asked.
 * @throws Conflict `noPostStands` when the learner has no such post in the module's forum
 */
export async function countStandingPost(ctx: Ctx, input: ItemAddress): Promise<{ item: string }> {
  return runCommand(ctx, { name: 'tasks.countStandingPost', input }, async (tx) => {
    const own = await ownItem(tx, ctx, input)
    refuseUnlessOpen(own, ctx.now)
    const { edition, itemId, criterion } = own
    const posts = await standingPosts(tx, ctx.viewer, edition.id, [itemId])
    const post = posts.find(
      (one) => one.status === 'published' && (one.isReply || criterion !== 'replied'),
    )
    if (!post || !['posted', 'replied'].includes(criterion)) throw new Conflict('noPostStands')
    await countPost(tx, { ...post, editionId: edition.id, accountId: post.accountId }, ctx.now)
    return { item: itemId }
  })
}
