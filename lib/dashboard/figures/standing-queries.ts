import { limitsOf, requiredOf, type Limits } from '@/lib/progress/standing/rules'
import { Prisma } from '@/prisma/generated/sqlite/client'
import type { EditionHead } from '../edition-queries'
import type { ListedItem } from '../learner-queries'

const { sql, raw, join } = Prisma

type Items = readonly Pick<ListedItem, 'itemId' | 'required'>[]

/** What the standings of an edition's learners hang on at an instant. */
export const limitsAt = (edition: EditionHead, items: Items, now: Date): Limits =>
  limitsOf(edition, requiredOf(items).length, now)

/** SQL for "enrolled in the edition and has not left"; the enrolment is `e`. */
export const enrolledIn = (edition: EditionHead) =>
  sql`e."editionId" = ${edition.id} AND e."leftAt" IS NULL`

/** SQL for how many required items the enrolment `e` has done. */
export function doneCount(items: Items) {
  const ids = requiredOf(items)
  if (ids.length === 0) return sql`0`
  // Counted over all that is done, because asking for each item would be a search for each.
  return sql`(SELECT COUNT(CASE WHEN c."itemId" IN (${join(ids)}) THEN 1 END)
    FROM "Completion" c WHERE c."enrolmentId" = e."id")`
}

/** SQL for "silent", as `standingOf` has it, of who has not finished. */
export const isSilent = ({ silent }: Limits) =>
  silent
    ? sql`(e."enrolledAt" <= ${silent} AND (e."lastActiveAt" IS NULL OR e."lastActiveAt" <= ${silent}))`
    : sql`FALSE`

function isBehind({ behind }: Limits, items: Items) {
  const cases = behind.flatMap((limit, done) =>
    limit ? [sql`WHEN ${raw(`${done}`)} THEN e."enrolledAt" <= ${limit}`] : [],
  )
  if (cases.length === 0) return sql`FALSE`
  return sql`CASE ${doneCount(items)} ${join(cases, ' ')} ELSE FALSE END`
}

/** `standingOf` in SQL, for the enrolment `e`. */
export const standingSql = (limits: Limits, items: Items) => sql`
  CASE WHEN e."completedAt" IS NOT NULL THEN 'finished'
    WHEN ${isSilent(limits)} THEN 'silent'
    WHEN ${isBehind(limits, items)} THEN 'behind'
    ELSE 'onTrack' END`
