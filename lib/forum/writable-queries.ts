import type { Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Forbidden } from '@/lib/platform/errors'
import { readableForum, type Forum } from './forum-queries'
import { writingObstacle, type WritingObstacle } from './policy'
import { forumState } from './rules'

const refusals = {
  closed: () => new Conflict('forumClosed'),
  upcoming: () => new Conflict('forumNotOpen'),
  suspended: () => new Forbidden('accountSuspended'),
  signIn: () => new Forbidden('signInFirst'),
  observing: () => new Forbidden(),
} satisfies Record<WritingObstacle, () => Error>

/**
 * A forum in which the viewer may write now.
 * @throws NotFound when he may not read it, Forbidden or Conflict when he may not write in it
 */
export async function writableForum(tx: Tx, { viewer, now }: Ctx, id: string): Promise<Forum> {
  const forum = await readableForum(tx, viewer, id)
  const obstacle = writingObstacle(viewer, forum, forumState(forum, now))
  if (obstacle) throw refusals[obstacle]()
  return forum
}
