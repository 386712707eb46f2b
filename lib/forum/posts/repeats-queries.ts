import type { Tx } from '@/lib/platform/db'
import { asWritten, type NewPost, type Written } from './schema'

const repeatMs = 24 * 3_600_000

/**
 * The post that this one repeats word for word in the same place within a day, or null. On a bad
 * line people send again from a fresh form; they mean one post, and are told that it is there.
 */
export async function sameAsBefore(tx: Tx, post: NewPost, now: Date): Promise<Written | null> {
  const found = await tx.post.findFirst({
    where: {
      authorId: post.writer.author,
      forumId: post.forum.id,
      parentId: post.parent?.id ?? null,
      body: post.body,
      writtenAt: { gt: new Date(now.getTime() - repeatMs) },
      status: { in: ['held', 'published'] },
    },
    select: { id: true, rootId: true, status: true, number: true },
    orderBy: { id: 'asc' },
  })
  if (!found) return null
  const status = found.status === 'held' ? 'held' : 'published'
  return asWritten(post, { id: found.id, thread: found.rootId, status, number: found.number })
}
