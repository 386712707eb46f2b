import { instant, reader } from '@/lib/platform/db'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { daysBefore, forumDays, hoursBefore, hoursToAnswer, newcomerDays } from '../rules'
import type { Found, Scope } from '../schema'
import { notAside } from './aside-queries'
import { postEntry } from './post-entry'

const { sql } = Prisma

type Row = {
  id: string
  forumId: string
  rootId: string
  number: number | bigint | null
  language: string
  body: string
  name: string
  publishedAt: Date | number | bigint
  count: number | bigint
}

/** Who writes is a learner or a guest: not the staff, and nobody out of an import. */
const byThoseWhoLearn = sql`a."kind" IN ('member', 'guest') AND NOT EXISTS (
  SELECT 1 FROM "Grant" g WHERE g."accountId" = a."accountId"
    AND g."role" IN ('facilitator', 'administrator'))`

/** Nobody else has written in the thread since. */
const lastWord = sql`NOT EXISTS (
  SELECT 1 FROM "Post" l WHERE l."rootId" = p."rootId" AND l."status" = 'published'
    AND l."number" > p."number" AND l."authorId" <> p."authorId")`

type Asked = {
  reason: 'unanswered' | 'newcomer'
  /** Shown after the first and until the second. */
  within: [Date, Date]
  which: Prisma.Sql
}

async function postsOf(scope: Scope, { reason, within, which }: Asked): Promise<Found> {
  const forums = [...scope.forums.keys()]
  if (forums.length === 0) return { count: 0, entries: [] }
  const [from, until] = within
  const rows = await reader.$queryRaw<Row[]>`
    SELECT p."id", p."forumId", p."rootId", p."number", p."language", p."body", p."publishedAt",
      COALESCE(c."name", a."name") AS "name", COUNT(*) OVER () AS "count"
    FROM "Post" p
    JOIN "Author" a ON a."id" = p."authorId"
    LEFT JOIN "Account" c ON c."id" = a."accountId"
    WHERE p."forumId" IN (${Prisma.join(forums)}) AND p."status" = 'published'
      AND p."publishedAt" > ${from} AND p."publishedAt" <= ${until < scope.before ? until : scope.before}
      ${scope.language ? sql`AND p."language" = ${scope.language}` : Prisma.empty}
      ${scope.only ? sql`AND p."id" = ${scope.only}` : Prisma.empty}
      AND ${byThoseWhoLearn} AND ${lastWord} AND ${which}
      AND ${notAside(reason, sql`p."id"`, scope.now)}
    ORDER BY p."publishedAt", p."id" LIMIT ${scope.most}`
  return {
    count: Number(rows[0]?.count ?? 0),
    entries: rows.flatMap((row) =>
      postEntry(scope, row, { reason, since: instant(row.publishedAt) }),
    ),
  }
}

const asks = sql`p."body" LIKE '%?%'`

/** Its author has not asked in the thread before, without an answer: who insists asks once. */
const firstAsked = sql`NOT EXISTS (
  SELECT 1 FROM "Post" q WHERE q."rootId" = p."rootId" AND q."authorId" = p."authorId"
    AND q."status" = 'published' AND q."number" < p."number" AND q."body" LIKE '%?%'
    AND NOT EXISTS (
      SELECT 1 FROM "Post" o WHERE o."rootId" = p."rootId" AND o."status" = 'published'
        AND o."number" > q."number" AND o."authorId" <> q."authorId"))`

/** Questions after which nobody else has written for two days. */
export const unansweredEntries = (scope: Scope): Promise<Found> =>
  postsOf(scope, {
    reason: 'unanswered',
    within: [daysBefore(scope.now, forumDays), hoursBefore(scope.now, hoursToAnswer)],
    which: sql`${asks} AND ${firstAsked}`,
  })

/** First posts of their authors that nobody has answered, unless they are among the questions. */
export const newcomerEntries = (scope: Scope): Promise<Found> =>
  postsOf(scope, {
    reason: 'newcomer',
    within: [daysBefore(scope.now, newcomerDays), scope.now],
    which: sql`NOT EXISTS (
      SELECT 1 FROM "Post" e WHERE e."authorId" = p."authorId" AND e."writtenAt" < p."writtenAt"
        AND e."status" = 'published')
      AND NOT (${asks} AND p."publishedAt" <= ${hoursBefore(scope.now, hoursToAnswer)})`,
  })
