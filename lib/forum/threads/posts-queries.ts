import { reader } from '@/lib/platform/db'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { attachmentsOf } from '../attachments/queries'
import { repliesPerPage } from '../rules'
import type { ThreadOrder } from '../schema'
import { shownPost, type PostRow } from './post-rows'
import type { ForumHead, ShownPost } from './schema'

/** A place in the list of threads: the last one of the page before. */
export type ThreadCursor = { lastPostAt: Date; id: string }

export type ThreadRow = { root: ShownPost; lastNumber: number; cursor: ThreadCursor }

const { sql } = Prisma

/**
 * Posts that are shown, with what is shown of their authors; the caller adds which ones. Where
 * one was deleted its place is shown while there is something to tell: an answer to it, or that a
 * facilitator removed it. A thread's first post has `lastPostAt` as long as that is so.
 */
const shownPosts = ({ editionId, accountId }: ForumHead) => sql`
  SELECT p."id", p."rootId", p."parentId", p."number", p."depth", p."lastNumber", p."lastPostAt",
    p."html", p."language", p."publishedAt", p."editedAt", p."status", p."authorId", a."kind",
    CASE WHEN p."status" = 'deleted' THEN (
      SELECT d."kind" FROM "PostDecision" d WHERE d."postId" = p."id" AND d."decision" = 'remove'
    ) END AS "removedFor",
    (SELECT COUNT(*) FROM "Attachment" x WHERE x."postId" = p."id") AS "files",
    (SELECT COUNT(*) FROM "Thanks" k WHERE k."postId" = p."id") AS "thanks",
    EXISTS (
      SELECT 1 FROM "Thanks" k WHERE k."postId" = p."id" AND k."accountId" = ${accountId ?? ''}
    ) AS "thanked",
    COALESCE(c."name", a."name") AS "name", COALESCE(c."country", a."country") AS "country",
    EXISTS (
      SELECT 1 FROM "Grant" g WHERE g."accountId" = a."accountId" AND g."role" = 'facilitator'
        AND (g."scope" = 'site' OR (g."scope" = 'edition' AND g."scopeId" = ${editionId}))
    ) AS "facilitates",
    EXISTS (
      SELECT 1 FROM "Grant" g WHERE g."accountId" = a."accountId" AND g."role" = 'administrator'
        AND g."scope" = 'site'
    ) AS "administers",
    CASE WHEN r."status" = 'published' THEN COALESCE(uc."name", u."name") END AS "parentName",
    r."number" AS "parentNumber"
  FROM "Post" p
  JOIN "Author" a ON a."id" = p."authorId"
  LEFT JOIN "Account" c ON c."id" = a."accountId"
  LEFT JOIN "Post" r ON r."id" = p."parentId"
  LEFT JOIN "Author" u ON u."id" = r."authorId"
  LEFT JOIN "Account" uc ON uc."id" = u."accountId"
  WHERE (
    p."status" = 'published' OR (
      p."status" = 'deleted' AND (
        p."lastPostAt" IS NOT NULL
        OR EXISTS (
          SELECT 1 FROM "Post" b WHERE b."parentId" = p."id" AND b."status" = 'published'
        )
        OR EXISTS (
          SELECT 1 FROM "PostDecision" d WHERE d."postId" = p."id" AND d."decision" = 'remove'
        )
      )
    )
  )`

/** Up to `limit` threads of a forum; only a shown thread's first post has `lastPostAt`. */
export async function threadRows(
  forum: ForumHead,
  order: ThreadOrder,
  cursor: ThreadCursor | null,
  limit: number,
): Promise<ThreadRow[]> {
  const newest = order === 'newest'
  const beyond = newest ? sql`<` : sql`>`
  const direction = newest ? sql`DESC` : sql`ASC`
  const onward = cursor
    ? sql`AND (p."lastPostAt", p."id") ${beyond} (${cursor.lastPostAt}, ${cursor.id})`
    : Prisma.empty
  const rows = await reader.$queryRaw<PostRow[]>`
    ${shownPosts(forum)}
      AND p."forumId" = ${forum.id} AND p."lastPostAt" IS NOT NULL ${onward}
    ORDER BY p."lastPostAt" ${direction}, p."id" ${direction} LIMIT ${limit}`
  const shown = await withFiles(rows, forum)
  return rows.flatMap((row, at) => {
    const cursor = { lastPostAt: row.lastPostAt ?? row.publishedAt, id: row.id }
    const root = shown[at]
    return root ? [{ root, lastNumber: row.lastNumber, cursor }] : []
  })
}

/** The posts numbered 2 to `last` of each of these threads, in one statement. */
export async function firstReplies(
  forum: ForumHead,
  threads: readonly string[],
  last: number,
): Promise<ShownPost[]> {
  if (threads.length === 0) return []
  const rows = await reader.$queryRaw<PostRow[]>`
    ${shownPosts(forum)}
      AND p."rootId" IN (${Prisma.join([...threads])}) AND p."number" BETWEEN 2 AND ${last}
    ORDER BY p."number"`
  return withFiles(rows, forum)
}

/** A thread's first post and the page of answers that begins after a number. */
export async function threadPosts(
  forum: ForumHead,
  thread: string,
  after: number,
): Promise<{ posts: ShownPost[]; last: number }> {
  // Named one by one they are found in the index, however long the thread is.
  const numbers = [1, ...Array.from({ length: repliesPerPage }, (_, n) => after + 1 + n)]
  const rows = await reader.$queryRaw<PostRow[]>`
    ${shownPosts(forum)}
      AND p."rootId" = ${thread} AND p."forumId" = ${forum.id}
      AND p."number" IN (${Prisma.join(numbers)})
    ORDER BY p."number"`
  return { posts: await withFiles(rows, forum), last: rows[0]?.lastNumber ?? 0 }
}

/** Asks for files only where there are some, which is seldom. */
async function withFiles(rows: readonly PostRow[], forum: ForumHead): Promise<ShownPost[]> {
  const having = rows.filter(({ files }) => Number(files) > 0).map(({ id }) => id)
  const files = having.length > 0 ? await attachmentsOf(having) : null
  return rows.map((row) => shownPost(row, forum, files?.get(row.id) ?? []))
}
