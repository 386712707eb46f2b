import { requireAccount } from '@/lib/accounts/policy'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { readableForum } from '../forum-queries'
import type { MarkForumReadInput, MarkSeenInput } from './schema'

/**
 * Notes that a thread was shown up to a number. The pointer only rises, and never above the last
 * post there is; posts that came before the reader followed the forum stay read.
 * @throws NotFound when there is no such thread, or none for this viewer
 */
export async function markSeen(ctx: Ctx, input: MarkSeenInput): Promise<null> {
  const { id } = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'forum.markSeen', input }, async (tx) => {
    const root = await tx.post.findUnique({
      where: { id: input.thread },
      select: { forumId: true, rootId: true, lastNumber: true },
    })
    if (root?.rootId !== input.thread) throw new NotFound()
    const forum = await readableForum(tx, ctx.viewer, root.forumId)
    const number = Math.min(input.number, root.lastNumber)
    await tx.$executeRaw`
      INSERT INTO "ThreadReading" ("accountId", "threadId", "number", "readAt")
      VALUES (${id}, ${input.thread}, ${number}, ${ctx.now})
      ON CONFLICT ("accountId", "threadId") DO UPDATE
      SET "number" = excluded."number", "readAt" = excluded."readAt"
      WHERE excluded."number" > "ThreadReading"."number"`
    if (!forum.enrolled) await followFrom(tx, id, forum.id, ctx.now)
    return null
  })
}

/** Who is not enrolled follows a forum from the first thread on that he reads. */
async function followFrom(tx: Tx, accountId: string, forumId: string, now: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "ForumReading" ("accountId", "forumId", "since")
    VALUES (${accountId}, ${forumId}, ${now})
    ON CONFLICT ("accountId", "forumId") DO NOTHING`
}

/**
 * Takes everything in a forum as read that was there at a time, which is when the page was made
 * that asked: what came since stays unread.
 * @throws NotFound when the viewer may not read the forum
 */
export async function markForumRead(ctx: Ctx, input: MarkForumReadInput): Promise<null> {
  const { id } = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'forum.markForumRead', input }, async (tx) => {
    await readableForum(tx, ctx.viewer, input.forum)
    const until = input.until < ctx.now ? input.until : ctx.now
    await tx.$executeRaw`
      INSERT INTO "ForumReading" ("accountId", "forumId", "since")
      VALUES (${id}, ${input.forum}, ${until})
      ON CONFLICT ("accountId", "forumId") DO UPDATE SET "since" = excluded."since"
      WHERE excluded."since" > "ForumReading"."since"`
    return null
  })
}
