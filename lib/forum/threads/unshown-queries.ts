import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { unshownPost, type UnshownRow } from './post-rows'
import type { UnshownPost } from './schema'

/** Held and refused posts that a page recalls to their author. */
const mostRecalled = 20

/** The viewer's own posts that wait or were refused, newest first: in a forum, or in one thread. */
export async function unshownPosts(
  viewer: Viewer,
  where: { forum: string; thread?: string },
): Promise<UnshownPost[]> {
  const own = ownAuthor(viewer)
  if (!own) return []
  const inThread = where.thread ? Prisma.sql`AND p."rootId" = ${where.thread}` : Prisma.empty
  const rows = await reader.$queryRaw<UnshownRow[]>`
    SELECT p."id", p."rootId", p."parentId", p."status", p."html", p."language",
      p."heldFor", p."writtenAt",
      (
        SELECT d."reason" FROM "PostDecision" d WHERE d."postId" = p."id"
        ORDER BY d."decidedAt" DESC LIMIT 1
      ) AS "reason"
    FROM "Author" a JOIN "Post" p ON p."authorId" = a."id"
    WHERE ${own} AND p."forumId" = ${where.forum} AND p."status" IN ('held', 'refused') ${inThread}
    ORDER BY p."writtenAt" DESC, p."id" DESC LIMIT ${mostRecalled}`
  return rows.map(unshownPost)
}

function ownAuthor({ account, guest }: Viewer) {
  if (account) return Prisma.sql`a."accountId" = ${account.id}`
  return guest && Prisma.sql`a."id" = ${guest.authorId} AND a."kind" = 'guest'`
}
