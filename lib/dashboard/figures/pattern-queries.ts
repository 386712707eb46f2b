import { reader } from '@/lib/platform/db'
import type { Limits } from '@/lib/progress/standing/rules'
import { Prisma } from '@/prisma/generated/sqlite/client'
import type { EditionHead } from '../edition-queries'
import { placesInWord, type Pattern } from './patterns/rules'
import { enrolledIn, isSilent } from './standing-queries'

const { sql, raw, join } = Prisma

type Row = Record<string, bigint | number | null>

/** SQL for one number with a bit for each of the list's places from `first` on that `e` has done. */
const word = (first: number) => sql`(
  SELECT CAST(SUM(CAST(1 AS BIGINT) << (i."position" - ${raw(`${first}`)})) AS BIGINT)
  FROM "Completion" c
  JOIN "EditionItem" i ON i."editionId" = e."editionId" AND i."itemId" = c."itemId"
    AND i."retiredAt" IS NULL
  WHERE c."enrolmentId" = e."id" AND i."position" >= ${raw(`${first}`)}
    AND i."position" < ${raw(`${first + placesInWord}`)})`

/**
 * Who has done which items, those alike counted together: one reading of what is done tells of every
 * item, every module and every stop, where asking for each would read it again and sort it.
 */
export async function donePatterns(
  edition: EditionHead,
  items: readonly { position: number }[],
  limits: Limits,
): Promise<Pattern[]> {
  const last = Math.max(0, ...items.map(({ position }) => position))
  const firsts = Array.from({ length: Math.floor(last / placesInWord) + 1 }, (_, n) => n)
  const named = firsts.map((n) => raw(`"w${n}"`))
  const words = firsts.map((n) => sql`${word(n * placesInWord)} AS ${raw(`"w${n}"`)}`)
  const rows = await reader.$queryRaw<Row[]>`
    SELECT ${join(named)}, p."silent", COUNT(*) AS "people" FROM (
      SELECT ${join(words)},
        CASE WHEN e."completedAt" IS NULL AND ${isSilent(limits)} THEN 1 ELSE 0 END AS "silent"
      FROM "Enrolment" e WHERE ${enrolledIn(edition)}
    ) p GROUP BY ${join(named)}, p."silent"`
  return rows.map((row) => ({
    words: firsts.map((n) => Number(row[`w${n}`] ?? 0)),
    silent: Number(row['silent']) === 1,
    people: Number(row['people']),
  }))
}
