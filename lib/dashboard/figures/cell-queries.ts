import { reader } from '@/lib/platform/db'
import type { Limits, Standing } from '@/lib/progress/standing/rules'
import { Prisma } from '@/prisma/generated/sqlite/client'
import type { EditionHead } from '../edition-queries'
import type { ListedItem } from '../learner-queries'
import type { Cell } from './rules'
import { enrolledIn, standingSql } from './standing-queries'

const { sql } = Prisma

type Row = Omit<Cell, 'people' | 'started' | 'certified' | 'voices'> & {
  institutionName: string | null
  standing: Standing
} & Record<'people' | 'started' | 'certified' | 'voices', bigint>

/** Who has written in the edition's forums, of those with an account. */
const voices = (edition: EditionHead) => sql`
  SELECT DISTINCT a."accountId" FROM "Forum" f
  JOIN "Post" p ON p."forumId" = f."id" AND p."status" = 'published'
  JOIN "Author" a ON a."id" = p."authorId"
  WHERE f."editionId" = ${edition.id} AND a."accountId" IS NOT NULL`

/**
 * The edition's learners, counted by all that is told apart, in one statement; and the names of
 * their institutions.
 */
export async function editionCells(
  edition: EditionHead,
  items: readonly ListedItem[],
  limits: Limits,
): Promise<{ cells: Cell[]; institutions: Map<string, string> }> {
  const rows = await reader.$queryRaw<Row[]>`
    SELECT l."country", l."institution", i."name" AS "institutionName", l."constituency",
      l."language", l."standing", COUNT(*) AS "people", SUM(l."started") AS "started",
      SUM(l."certified") AS "certified", SUM(l."voice") AS "voices"
    FROM (
      SELECT e."country", e."institutionId" AS "institution", e."constituency",
        a."locale" AS "language", ${standingSql(limits, items)} AS "standing",
        CASE WHEN e."completedAt" IS NOT NULL OR EXISTS (
          SELECT 1 FROM "Completion" s WHERE s."enrolmentId" = e."id"
        ) THEN 1 ELSE 0 END AS "started",
        CASE WHEN e."completedAt" IS NOT NULL AND EXISTS (
          SELECT 1 FROM "Certificate" t
          WHERE t."enrolmentId" = e."id" AND t."revokedAt" IS NULL AND t."replacedAt" IS NULL
        ) THEN 1 ELSE 0 END AS "certified",
        CASE WHEN v."accountId" IS NULL THEN 0 ELSE 1 END AS "voice"
      FROM "Enrolment" e
      JOIN "Account" a ON a."id" = e."accountId"
      LEFT JOIN (${voices(edition)}) v ON v."accountId" = e."accountId"
      WHERE ${enrolledIn(edition)}
    ) l LEFT JOIN "Institution" i ON i."id" = l."institution"
    GROUP BY l."country", l."institution", i."name", l."constituency", l."language", l."standing"`
  const cells = rows.map(({ country, institution, constituency, language, standing, ...row }) => ({
    ...{ country, institution, constituency, language, standing },
    people: Number(row.people),
    started: Number(row.started),
    certified: Number(row.certified),
    voices: Number(row.voices),
  }))
  const named = rows.flatMap(({ institution, institutionName }) =>
    institution && institutionName ? [[institution, institutionName] as const] : [],
  )
  return { cells, institutions: new Map(named) }
}
