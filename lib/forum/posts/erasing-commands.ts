import type { Tx } from '@/lib/platform/db'
import { dropAttachments } from '../attachments/commands'
import { unindexPost } from '../search/indexing-commands'

type Place = { id: string; rootId: string }

/**
 * Takes a post out of its thread, for good: its text, and what it said before. Its number and its
 * place stay, so that the answers to it can be read. Everything that keeps a copy of posts' texts
 * is emptied from here.
 * @returns whether there is still something to read in its thread
 */
export async function erasePost(tx: Tx, { id, rootId }: Place, now: Date): Promise<boolean> {
  // Locks the thread, as taking a number does: an answer written at once is seen below.
  await tx.post.update({ where: { id: rootId }, data: { lastNumber: { increment: 0 } } })
  await tx.post.update({
    where: { id },
    data: { status: 'deleted', deletedAt: now, body: '', html: '' },
  })
  await tx.postRevision.deleteMany({ where: { postId: id } })
  await dropAttachments(tx, id, now)
  await tx.thanks.deleteMany({ where: { postId: id } })
  await tx.postTranslation.deleteMany({ where: { postId: id } })
  await tx.postMention.deleteMany({ where: { postId: id } })
  await unindexPost(tx, id)
  return !(await hideEmptyThread(tx, rootId))
}

/** A thread in which nothing is left to read, nor to be told of, leaves the list. */
async function hideEmptyThread(tx: Tx, rootId: string): Promise<boolean> {
  const hidden = await tx.$executeRaw`
    UPDATE "Post" SET "lastPostAt" = NULL
    WHERE "id" = ${rootId} AND "status" = 'deleted'
      AND NOT EXISTS (
        SELECT 1 FROM "Post" p WHERE p."rootId" = ${rootId} AND p."status" = 'published'
      )
      AND NOT EXISTS (
        SELECT 1 FROM "PostDecision" d WHERE d."postId" = ${rootId} AND d."decision" = 'remove'
      )`
  return hidden > 0
}
