import { reader } from '@/lib/platform/db'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { attachmentsOf } from '../attachments/queries'
import { repliesPerPage } from '../rules'
import type { ThreadOrder } from '../schema'
import { shownPost, type PostRow } from './post-rows'
import type { ForumHead, ShownPost } from './schema'

/** A place in the list of threads: the last one of the page before. */
export type ThreadCursor = { lastPostAt: Date; id: string }

/** A thread's first post, and how many shown posts come after a number of the thread. */
export type ThreadRow = { root: ShownPost; later: number; cursor: ThreadCursor }

const { sql } = Prisma
const byNumber = sql`p."number"`

/** Where a post was deleted its place is shown while an answer to it, or a removal, is to be told. */
const isShown = sql`(
  p."status" = 'published' OR (
    p."status" = 'deleted' AND (
      EXISTS (SELECT 1 FROM "Post" b WHERE b."parentId" = p."id" AND b."status" = 'published')
      OR EXISTS (
        SELECT 1 FROM "PostDecision" d WHERE d."postId" = p."id" AND d."decision" = 'remove'
      )
    )
  )
)`

type Asked = {
  which: Prisma.Sql
  order: Prisma.Sql
  /** Of a thread's first post is told how many numbers after this one are no longer shown. */
  beyond?: number
}

const notShown = (beyond: number) => sql`(
  SELECT COUNT(*) FROM "Post" g WHERE g."rootId" = p."id"
    AND g."status" IN ('deleted', 'held', 'refused') AND g."number" > ${beyond}
)`

/**
 * What is shown of some posts and of their authors, in that order. Which posts is settled first, in
 * the index alone: a planner that begins with the authors reads the whole forum.
 */
const shownPosts = (
  { editionId, accountId }: ForumHead,
  { which, order, beyond = 1 }: Asked,
) => sql`
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
    r."number" AS "parentNumber",
    CASE WHEN p."number" = 1 THEN ${notShown(1)} ELSE 0 END AS "gaps",
    CASE WHEN p."number" = 1 THEN ${notShown(beyond)} ELSE 0 END AS "laterGaps"
  FROM (
    SELECT p."id", p."rootId", p."forumId", p."parentId", p."number", p."depth", p."lastNumber",
      p."lastPostAt", p."html", p."language", p."publishedAt", p."editedAt", p."status", p."authorId"
    FROM "Post" p
    WHERE ${which}
  ) p
  LEFT JOIN "Author" a ON a."id" = p."authorId"
  LEFT JOIN "Account" c ON c."id" = a."accountId"
  LEFT JOIN "Post" r ON r."id" = p."parentId"
  LEFT JOIN "Author" u ON u."id" = r."authorId"
  LEFT JOIN "Account" uc ON uc."id" = u."accountId"
  ORDER BY ${order}`

/**
 * Up to `limit` threads of a forum, each with how many posts are shown after the number `beyond`;
 * only a shown thread's first post has `lastPostAt`.
 */
export async function threadRows(
  forum: ForumHead,
  by: ThreadOrder,
  cursor: ThreadCursor | null,
  { limit, beyond }: { limit: number; beyond: number },
): Promise<ThreadRow[]> {
  const newest = by === 'newest'
  const onwards = newest ? sql`<` : sql`>`
  const direction = newest ? sql`DESC` : sql`ASC`
  const onward = cursor
    ? sql`AND (p."lastPostAt", p."id") ${onwards} (${cursor.lastPostAt}, ${cursor.id})`
    : Prisma.empty
  const order = sql`p."lastPostAt" ${direction}, p."id" ${direction}`
  const which = sql`
    p."forumId" = ${forum.id} AND p."lastPostAt" IS NOT NULL
    AND p."status" IN ('published', 'deleted') ${onward}
    ORDER BY ${order} LIMIT ${limit}`
  const rows = await reader.$queryRaw<PostRow[]>(shownPosts(forum, { which, order, beyond }))
  const shown = await withFiles(rows, forum)
  return rows.flatMap((row, at) => {
    const cursor = { lastPostAt: row.lastPostAt ?? row.publishedAt, id: row.id }
    const root = shown[at]
    return root ? [{ root, later: laterThan(beyond, row), cursor }] : []
  })
}

/** The posts numbered 2 to `last` of each of these threads, in one statement. */
export async function firstReplies(
  forum: ForumHead,
  threads: readonly string[],
  last: number,
): Promise<ShownPost[]> {
  if (threads.length === 0) return []
  const which = sql`
    p."rootId" IN (${Prisma.join([...threads])}) AND p."number" BETWEEN 2 AND ${last} AND ${isShown}`
  const rows = await reader.$queryRaw<PostRow[]>(shownPosts(forum, { which, order: byNumber }))
  return withFiles(rows, forum)
}

/**
 * A thread's first post and the page of answers that begins after a number; how many answers are
 * shown in the whole thread, and how many after the page.
 */
export async function threadPosts(
  forum: ForumHead,
  thread: string,
  after: number,
): Promise<{ posts: ShownPost[]; last: number; count: number; later: number }> {
  // Named one by one they are found in the index, however long the thread is.
  const numbers = [1, ...Array.from({ length: repliesPerPage }, (_, n) => after + 1 + n)]
  const which = sql`
    p."rootId" = ${thread} AND p."forumId" = ${forum.id}
    AND p."number" IN (${Prisma.join(numbers)}) AND ${isShown}`
  const beyond = after + repliesPerPage
  const asked = { which, order: byNumber, beyond }
  const rows = await reader.$queryRaw<PostRow[]>(shownPosts(forum, asked))
  const [root] = rows
  return {
    posts: await withFiles(rows, forum),
    last: root?.lastNumber ?? 0,
    count: root ? root.lastNumber - 1 - Number(root.gaps) : 0,
    later: root ? laterThan(beyond, root) : 0,
  }
}

const laterThan = (beyond: number, { lastNumber, laterGaps }: PostRow): number =>
  Math.max(0, lastNumber - beyond - Number(laterGaps))

/** Asks for files only where there are some, which is seldom. */
async function withFiles(rows: readonly PostRow[], forum: ForumHead): Promise<ShownPost[]> {
  const having = rows.filter(({ files }) => Number(files) > 0).map(({ id }) => id)
  const files = having.length > 0 ? await attachmentsOf(having) : null
  return rows.map((row) => shownPost(row, forum, files?.get(row.id) ?? []))
}
