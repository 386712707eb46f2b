import { reader } from '@/lib/platform/db'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { mostUnreadThreads, type UnreadThread } from './schema'

type Row = { forum: string; thread: string; count: number | bigint; first: number | bigint }

const { sql } = Prisma

/**
 * Threads of these forums with posts that an account has not read, in one statement: those shown
 * now, beyond its pointer, published since it follows the forum, and not its own. The caller has
 * asked whether it may read the forums.
 * @param beyond a place that is being read now: a thread, up to a number
 */
export async function unreadThreads(
  account: string,
  forums: readonly string[],
  beyond: { thread: string; number: number } | null = null,
): Promise<UnreadThread[]> {
  if (forums.length === 0) return []
  const read = beyond
    ? sql`CASE WHEN r."id" = ${beyond.thread} AND COALESCE(t."number", 0) < ${beyond.number}
        THEN ${beyond.number} ELSE COALESCE(t."number", 0) END`
    : sql`COALESCE(t."number", 0)`
  const rows = await reader.$queryRaw<Row[]>`
    SELECT r."forumId" AS "forum", r."id" AS "thread", COUNT(p."id") AS "count",
      MIN(p."number") AS "first"
    FROM (
      SELECT f."id", COALESCE(g."since", n."enrolledAt") AS "since",
        (SELECT a."id" FROM "Author" a WHERE a."accountId" = ${account}) AS "self"
      FROM "Forum" f
      LEFT JOIN "ForumReading" g ON g."forumId" = f."id" AND g."accountId" = ${account}
      LEFT JOIN "Enrolment" n ON n."editionId" = f."editionId" AND n."accountId" = ${account}
      WHERE f."id" IN (${Prisma.join([...forums])})
    ) f
    JOIN "Post" r ON r."forumId" = f."id" AND r."lastPostAt" > f."since"
    LEFT JOIN "ThreadReading" t ON t."threadId" = r."id" AND t."accountId" = ${account}
    JOIN "Post" p ON p."rootId" = r."id" AND p."status" = 'published' AND p."number" > ${read}
      AND p."publishedAt" > f."since" AND (f."self" IS NULL OR p."authorId" <> f."self")
    WHERE r."lastNumber" > ${read}
    GROUP BY r."forumId", r."id", r."lastPostAt"
    ORDER BY r."lastPostAt", r."id" LIMIT ${mostUnreadThreads}`
  return rows.map((row) => ({ ...row, count: Number(row.count), first: Number(row.first) }))
}
