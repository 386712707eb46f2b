import { sortKey } from '@/lib/i18n/sort-key'
import type { Limits } from '@/lib/progress/standing/rules'
import { Prisma } from '@/prisma/generated/sqlite/client'
import type { OverseenEdition } from './edition-queries'
import { doneCount, enrolledIn, limitsAt, standingSql } from './figures/standing-queries'
import type { ListedItem } from './learner-queries'
import type { LearnerFilter, LearnerState } from './schema'

const { sql, join } = Prisma

/** Which learners are asked for, and what their standings hang on at that instant. */
export type Asked = {
  edition: OverseenEdition
  items: readonly ListedItem[]
  limits: Limits
  filter: LearnerFilter
}

export const askedLearners = (
  edition: OverseenEdition,
  items: readonly ListedItem[],
  filter: LearnerFilter,
  now: Date,
): Asked => ({ edition, items, filter, limits: limitsAt(edition, items, now) })

function inState(state: LearnerState, { limits, items }: Asked) {
  if (state === 'finished') return sql`e."completedAt" IS NOT NULL`
  const done = sql`EXISTS (SELECT 1 FROM "Completion" c WHERE c."enrolmentId" = e."id")`
  if (state === 'notStarted') return sql`e."completedAt" IS NULL AND NOT ${done}`
  if (state === 'midway') return sql`e."completedAt" IS NULL AND ${done}`
  return sql`(${standingSql(limits, items)}) = ${state}`
}

/** Who has not done all that a module requires. */
function unfinished(module: string, items: readonly ListedItem[]) {
  const ids = items.filter((item) => item.required && item.moduleId === module)
  if (ids.length === 0) return sql`TRUE`
  return sql`(SELECT COUNT(*) FROM "Completion" c WHERE c."enrolmentId" = e."id"
    AND c."itemId" IN (${join(ids.map(({ itemId }) => itemId))})) < ${ids.length}`
}

/** The enrolments that a filter leaves, to be ordered or counted. */
export function matching(asked: Asked) {
  const { edition, items, filter } = asked
  const { country, state, module, name } = filter
  const key = sortKey(name)
  const conditions = [
    enrolledIn(edition),
    ...(country ? [sql`e."country" = ${country}`] : []),
    ...(state ? [inState(state, asked)] : []),
    ...(module ? [unfinished(module, items)] : []),
    ...(key ? [sql`e."nameKey" LIKE ${`%${key}%`}`] : []),
  ]
  return sql`FROM "Enrolment" e WHERE ${join(conditions, ' AND ')}`
}

type Place = {
  nameKey: string
  enrolledAt: Date
  lastActiveAt: Date | null
  _count: { completions: number }
}

/** What learners are sorted by: in SQL, and what it is of one of them. */
export function sortedBy({ items, filter: { sort } }: Asked) {
  if (sort === 'seen') {
    const key = sql`COALESCE(e."lastActiveAt", e."enrolledAt")`
    return { key, keyOf: (place: Place) => place.lastActiveAt ?? place.enrolledAt }
  }
  if (sort === 'done') {
    return { key: doneCount(items), keyOf: (place: Place) => place._count.completions }
  }
  return { key: sql`e."nameKey"`, keyOf: (place: Place) => place.nameKey }
}
