import { reader } from '@/lib/platform/db'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { mostUnreadThreads, type UnreadThread } from './schema'

type Row = { forum: string; thread: string; count: number | bigint; first: number | bigint }
type Place = { thread: string; number: number }

const { sql } = Prisma

/** Posts of a thread `r` that are unread, but for the time since which its forum is followed. */
const isUnread = (account: string, upTo: Prisma.Sql, since: Prisma.Sql) => sql`
  p."rootId" = r."id" AND p."status" = 'published' AND p."number" > ${upTo}
  AND p."publishedAt" > ${since} AND NOT EXISTS (
    SELECT 1 FROM "Author" a WHERE a."id" = p."authorId" AND a."accountId" = ${account}
  )`

/**
 * The threads of one forum with something unread, in the order of the index of the list of threads,
 * so that no more of them are looked at than are wanted. A scalar question for each: PostgreSQL
 * would answer `EXISTS` for all of them together, by reading every post.
 */
function threadsOf(account: string, forum: string, beyond: Place | null): Prisma.Sql {
  const pointer = sql`COALESCE(t."number", 0)`
  const upTo = beyond
    ? sql`CASE WHEN r."id" = ${beyond.thread} AND ${pointer} < ${beyond.number}
        THEN ${beyond.number} ELSE ${pointer} END`
    : pointer
  const since = sql`COALESCE(
    (SELECT g."since" FROM "ForumReading" g WHERE g."forumId" = ${forum} AND g."accountId" = ${account}),
    (SELECT n."enrolledAt" FROM "Forum" f JOIN "Enrolment" n ON n."editionId" = f."editionId"
      WHERE f."id" = ${forum} AND n."accountId" = ${account}))`
  return sql`
    SELECT * FROM (
      SELECT r."forumId", r."id", r."lastPostAt", ${upTo} AS "upTo", ${since} AS "since"
      FROM "Post" r
      LEFT JOIN "ThreadReading" t ON t."threadId" = r."id" AND t."accountId" = ${account}
      WHERE r."forumId" = ${forum} AND r."lastPostAt" > ${since} AND r."lastNumber" > ${upTo}
        AND (SELECT 1 FROM "Post" p WHERE ${isUnread(account, upTo, since)} LIMIT 1) IS NOT NULL
      ORDER BY r."lastPostAt", r."id" LIMIT ${mostUnreadThreads}
    ) u`
}

/**
 * Threads of these forums with posts that an account has not read, in one statement: those shown
 * now, beyond its pointer, published since it follows the forum, and not its own; of each forum the
 * threads that wait longest. The caller has asked whether it may read the forums.
 * @param beyond a place that is being read now: what stands there and above counts as read
 */
export async function unreadThreads(
  account: string,
  forums: readonly string[],
  beyond: Place | null = null,
): Promise<UnreadThread[]> {
  if (forums.length === 0) return []
  const each = forums.map((forum) => threadsOf(account, forum, beyond))
  const rows = await reader.$queryRaw<Row[]>`
    SELECT r."forumId" AS "forum", r."id" AS "thread", COUNT(p."id") AS "count",
      MIN(p."number") AS "first"
    FROM (${Prisma.join(each, ' UNION ALL ')}) r
    JOIN "Post" p ON ${isUnread(account, sql`r."upTo"`, sql`r."since"`)}
    GROUP BY r."forumId", r."id", r."lastPostAt"
    ORDER BY r."lastPostAt", r."id"`
  return rows.map((row) => ({ ...row, count: Number(row.count), first: Number(row.first) }))
}
