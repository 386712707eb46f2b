import type { Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Forbidden } from '@/lib/platform/errors'
import type { Guest } from '../guests/reading'
import { postsPerHour } from '../guests/rules'
import { guestAuthor, memberAuthor } from './commands'

/** Who is about to write: a member's author row, or a guest's. */
export type Writer = { kind: 'member' | 'guest'; author: string }

/**
 * The author row that a viewer who may write here writes under.
 * @throws Conflict `tooManyPosts` when he wrote too much within the hour
 */
export async function admitWriter(tx: Tx, ctx: Ctx, guest: Guest | null): Promise<Writer> {
  const writer = await writerOf(tx, ctx, guest)
  const max = postsPerHour[writer.kind]
  if ((await postsOfLastHour(tx, writer, guest, ctx.now)) >= max)
    throw new Conflict('tooManyPosts', { max })
  return writer
}

async function writerOf(tx: Tx, { viewer, now }: Ctx, guest: Guest | null): Promise<Writer> {
  if (viewer.account) return { kind: 'member', author: await memberAuthor(tx, viewer.account, now) }
  if (guest) return { kind: 'guest', author: await guestAuthor(tx, viewer, guest, now) }
  throw new Forbidden('signInFirst')
}

/** A guest is counted by his address: a cookie is thrown away more easily. */
const postsOfLastHour = (tx: Tx, writer: Writer, guest: Guest | null, now: Date): Promise<number> =>
  tx.post.count({
    where: {
      writtenAt: { gt: new Date(now.getTime() - 3_600_000) },
      ...(guest ? { author: { kind: 'guest', email: guest.email } } : { authorId: writer.author }),
    },
  })
