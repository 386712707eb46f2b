import { requireAccount } from '@/lib/accounts/policy'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { readableForum } from '../forum-queries'
import type { PostPlace } from '../rules'
import type { ThankInput } from './schema'

/**
 * Thanks for a post, once, however often it is sent. There is no other judgement, and none against.
 * @throws NotFound when the viewer may not read it
 * @throws Conflict `thankOwn` on an own post
 */
export async function thankPost(ctx: Ctx, input: ThankInput): Promise<PostPlace> {
  const { id: accountId } = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'forum.thankPost', input }, async (tx) => {
    const post = await tx.post.findFirst({
      where: { id: input.post, status: 'published' },
      select: { ...place, author: { select: { accountId: true } } },
    })
    if (!post) throw new NotFound()
    const { edition, module } = await readableForum(tx, ctx.viewer, post.forumId)
    if (post.author.accountId === accountId) throw new Conflict('thankOwn')
    await tx.$executeRaw`
      INSERT INTO "Thanks" ("postId", "accountId", "thankedAt")
      VALUES (${post.id}, ${accountId}, ${ctx.now}) ON CONFLICT DO NOTHING`
    return { edition, module, thread: post.rootId, post: post.id, number: post.number }
  })
}

/**
 * Takes the viewer's thanks back; where there are none nothing happens.
 * @throws NotFound when the viewer may not read the post
 */
export async function withdrawThanks(ctx: Ctx, input: ThankInput): Promise<PostPlace> {
  const { id: accountId } = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'forum.withdrawThanks', input }, async (tx) => {
    const post = await tx.post.findUnique({ where: { id: input.post }, select: place })
    if (!post) throw new NotFound()
    const { edition, module } = await readableForum(tx, ctx.viewer, post.forumId)
    await tx.thanks.deleteMany({ where: { postId: post.id, accountId } })
    return { edition, module, thread: post.rootId, post: post.id, number: post.number }
  })
}

const place = { id: true, forumId: true, rootId: true, number: true } as const
