import type { Tx } from '@/lib/platform/db'
import { recordEvent } from '@/lib/platform/events'
import { queueJob } from '@/lib/platform/jobs'
import { countPost } from '@/lib/tasks/questions/commands'
import { forumTopic } from '../live/rules'
import { momentOf, tellAt } from '../notices/rules'
import { indexPost } from '../search/indexing-commands'

/** The kind of job that tells subscribers of a post. */
export const notifyKind = 'forum.notify'

/**
 * Takes the next number of a thread. The update locks the thread's first post until the
 * transaction ends, so numbers have no gaps and none twice, however many write at once.
 */
export async function takeNumber(tx: Tx, rootId: string, now: Date): Promise<number> {
  const { lastNumber } = await tx.post.update({
    where: { id: rootId },
    data: { lastNumber: { increment: 1 }, lastPostAt: now },
    select: { lastNumber: true },
  })
  return lastNumber
}

/**
 * Makes a post findable that is shown now, counts it for its author's course, tells who has the forum
 * open, and its subscribers, together with what else is shown about then.
 */
export async function announcePost(tx: Tx, post: string, now: Date): Promise<void> {
  await indexPost(tx, post)
  const { forumId: forum, ...shown } = await tx.post.findUniqueOrThrow({
    where: { id: post },
    select: {
      ...{ forumId: true, language: true, authorId: true },
      author: { select: { accountId: true } },
      parent: { select: { authorId: true } },
      forum: { select: { editionId: true, moduleId: true } },
    },
  })
  const { author, parent, language } = shown
  const isReply = parent !== null && parent.authorId !== shown.authorId
  await countPost(tx, { ...shown.forum, ...author, isReply, language }, now)
  await recordEvent(tx, { topic: forumTopic(forum), kind: 'post', subjectId: post }, now)
  const moment = momentOf(now)
  await queueJob(tx, {
    kind: notifyKind,
    uniqueKey: `${notifyKind}:${forum}:${moment.toISOString()}`,
    payload: { forum, moment: moment.toISOString() },
    runAt: tellAt(moment),
  })
}
