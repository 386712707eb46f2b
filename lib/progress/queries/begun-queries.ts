import { reader } from '@/lib/platform/db'
import { Prisma } from '@/prisma/generated/sqlite/client'

/** Of some items, those on which a learner has written or answered something, alone or with others. */
export async function begunItems(
  enrolmentId: string,
  itemIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (itemIds.length === 0) return new Set()
  const among = Prisma.join([...itemIds])
  const rows = await reader.$queryRaw<{ itemId: string }[]>`
    SELECT a."itemId" FROM "Attempt" a
    WHERE a."enrolmentId" = ${enrolmentId} AND a."itemId" IN (${among})
    UNION
    SELECT c."itemId" FROM "CaseAnswer" c
    WHERE c."enrolmentId" = ${enrolmentId} AND c."itemId" IN (${among})
    UNION
    SELECT t."itemId" FROM "AssignmentText" t
    JOIN "Enrolment" e ON e."id" = ${enrolmentId} AND e."editionId" = t."editionId"
    LEFT JOIN "AssignmentMember" m ON m."textId" = t."id" AND m."enrolmentId" = e."id"
    WHERE t."itemId" IN (${among})
      AND (m."textId" IS NOT NULL
        OR t."place" IN ('person:' || e."id", 'country:' || e."country"))
    UNION
    SELECT s."itemId" FROM "SheetEntry" n JOIN "Sheet" s ON s."id" = n."sheetId"
    WHERE n."enrolmentId" = ${enrolmentId} AND s."itemId" IN (${among})`
  return new Set(rows.map(({ itemId }) => itemId))
}
