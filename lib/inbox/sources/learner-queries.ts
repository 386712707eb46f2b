import { currentTitles } from '@/lib/catalog/item-queries'
import { instant, reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { limitsOf } from '@/lib/progress/standing/rules'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { daysBefore, failuresToStick, forumDays } from '../rules'
import type { Found, InboxEdition, InboxEntry, Scope } from '../schema'
import { notAside } from './aside-queries'

const { sql } = Prisma

type Row = {
  subject: string
  enrolmentId: string
  editionId: string
  name: string
  since: Date | number | bigint
  count: number | bigint
}

const isOpen = ({ opensAt, closesAt }: InboxEdition, now: Date) =>
  opensAt <= now && (closesAt === null || closesAt > now)

const openEditions = ({ editions, now }: Scope) =>
  [...editions.values()].filter((edition) => isOpen(edition, now))

/** A learner in the edition, who has not finished. */
const learns = sql`e."leftAt" IS NULL AND e."completedAt" IS NULL`

const nothing: Found = { count: 0, entries: [] }

/** Learners who failed a quiz twice, and have not passed it since. */
export async function failedEntries(scope: Scope, viewer: Viewer): Promise<Found> {
  const editions = openEditions(scope)
  if (editions.length === 0) return nothing
  const rows = await reader.$queryRaw<(Row & { itemId: string; times: number | bigint })[]>`
    SELECT f.*, c."name", COUNT(*) OVER () AS "count" FROM (
      SELECT t."enrolmentId" || ':' || t."itemId" AS "subject", t."enrolmentId", t."itemId",
        e."editionId", e."accountId", COUNT(*) AS "times", MAX(t."submittedAt") AS "since"
      FROM "Attempt" t JOIN "Enrolment" e ON e."id" = t."enrolmentId"
      WHERE e."editionId" IN (${Prisma.join(editions.map(({ id }) => id))}) AND ${learns}
        AND t."passed" = FALSE AND t."submittedAt" > ${daysBefore(scope.now, forumDays)}
        AND NOT EXISTS (
          SELECT 1 FROM "Completion" d
          WHERE d."enrolmentId" = t."enrolmentId" AND d."itemId" = t."itemId")
      GROUP BY t."enrolmentId", t."itemId", e."editionId", e."accountId"
      HAVING COUNT(*) >= ${failuresToStick}
    ) f JOIN "Account" c ON c."id" = f."accountId"
    WHERE f."since" <= ${scope.before} AND ${notAside('failed', sql`f."subject"`, scope.now)}
      ${scope.only ? sql`AND f."subject" = ${scope.only}` : Prisma.empty}
    ORDER BY f."since", f."subject" LIMIT ${scope.most}`
  const titles = await currentTitles(
    viewer,
    rows.map(({ itemId }) => itemId),
  )
  return foundIn(scope, rows, ({ itemId, times }) => ({
    reason: 'failed',
    place: titles.get(itemId)?.title ?? null,
    times: Number(times),
  }))
}

/** Learners who are silent, as the edition's figures count them; who fell silent last stands first. */
export async function silentEntries(scope: Scope): Promise<Found> {
  const editions = openEditions(scope)
  if (editions.length === 0) return nothing
  const seen = sql`COALESCE(e."lastActiveAt", e."enrolledAt")`
  const silentIn = editions.flatMap((edition) => {
    const { silent } = limitsOf(edition, 0, scope.now)
    if (!silent) return []
    return [
      sql`(e."editionId" = ${edition.id} AND e."enrolledAt" <= ${silent} AND ${seen} <= ${silent})`,
    ]
  })
  if (silentIn.length === 0) return nothing
  const rows = await reader.$queryRaw<Row[]>`
    SELECT e."id" AS "subject", e."id" AS "enrolmentId", e."editionId", c."name",
      ${seen} AS "since", COUNT(*) OVER () AS "count"
    FROM "Enrolment" e JOIN "Account" c ON c."id" = e."accountId"
    WHERE (${Prisma.join(silentIn, ' OR ')}) AND ${learns} AND c."suspendedAt" IS NULL
      AND ${seen} <= ${scope.before} AND ${notAside('silent', sql`e."id"`, scope.now)}
      ${scope.only ? sql`AND e."id" = ${scope.only}` : Prisma.empty}
    ORDER BY ${seen} DESC, e."id" LIMIT ${scope.most}`
  return foundIn(scope, rows, () => ({ reason: 'silent', place: null, times: null }))
}

function foundIn<R extends Row>(
  { editions, locale }: Scope,
  rows: readonly R[],
  factsOf: (row: R) => Pick<InboxEntry, 'reason' | 'place' | 'times'>,
): Found {
  const entries = rows.flatMap((row): InboxEntry[] => {
    const edition = editions.get(row.editionId)
    if (!edition) return []
    return [
      {
        ...factsOf(row),
        ...{ subject: row.subject, edition, language: null, text: null },
        who: { kind: 'person', name: row.name },
        since: instant(row.since),
        path: `/${locale}/admin/editions/${edition.slug}/learners/${row.enrolmentId}`,
      },
    ]
  })
  return { count: Number(rows[0]?.count ?? 0), entries }
}
