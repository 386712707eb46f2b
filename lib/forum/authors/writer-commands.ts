import type { Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Forbidden } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import type { Guest } from '../guests/reading'
import { postsPerHour } from '../guests/rules'
import { canPost, canPostAsGuest, type ForumFacts } from '../policy'
import { guestAuthor, memberAuthor } from './commands'

/** Who is about to write: a member's author row, or a guest's. */
export type Writer = { kind: 'member' | 'guest'; author: string }

/**
 * The author row that the viewer writes under.
 * @throws Forbidden when he may not write in this forum
 * @throws Conflict `tooManyPosts` when he wrote too much within the hour
 */
export async function admitWriter(
  tx: Tx,
  ctx: Ctx,
  forum: ForumFacts,
  guest: Guest | null,
): Promise<Writer> {
  const { viewer, now } = ctx
  const writer = await writerOf(tx, viewer, forum, guest, now)
  const max = postsPerHour[writer.kind]
  if ((await postsOfLastHour(tx, writer, guest, now)) >= max)
    throw new Conflict('tooManyPosts', { max })
  return writer
}

async function writerOf(
  tx: Tx,
  viewer: Viewer,
  forum: ForumFacts,
  guest: Guest | null,
  now: Date,
): Promise<Writer> {
  if (viewer.account && canPost(viewer, forum))
    return { kind: 'member', author: await memberAuthor(tx, viewer.account, now) }
  if (guest && canPostAsGuest(viewer, forum))
    return { kind: 'guest', author: await guestAuthor(tx, viewer, guest, now) }
  if (!viewer.account) throw new Forbidden('signInFirst')
  throw new Forbidden(viewer.account.suspendedAt ? 'accountSuspended' : 'forbidden')
}

/** A guest is counted by his address: a cookie is thrown away more easily. */
const postsOfLastHour = (tx: Tx, writer: Writer, guest: Guest | null, now: Date): Promise<number> =>
  tx.post.count({
    where: {
      writtenAt: { gt: new Date(now.getTime() - 3_600_000) },
      ...(guest ? { author: { kind: 'guest', email: guest.email } } : { authorId: writer.author }),
    },
  })
