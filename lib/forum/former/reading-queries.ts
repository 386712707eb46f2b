import { activeAccount } from '@/lib/accounts/policy'
import type { Tx } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { isReadLater, type FormerFacts } from './rules'

/** Whether the viewer reads a forum because he learns in a later edition of its course. */
export async function readsLater(
  tx: Tx,
  viewer: Viewer,
  forum: FormerFacts & { courseId: string },
): Promise<boolean> {
  const account = activeAccount(viewer)
  if (!account || forum.later === null || forum.closesAt === null) return false
  const editions = await tx.edition.findMany({
    where: {
      courseId: forum.courseId,
      enrolments: { some: { accountId: account.id, leftAt: null } },
    },
    select: { opensAt: true },
  })
  return isReadLater(forum, editions)
}

/** The forums that the viewer reads for that reason alone, or for another as well. */
export async function readLater(tx: Tx, viewer: Viewer): Promise<string[]> {
  const account = activeAccount(viewer)
  if (!account) return []
  const editions = await tx.edition.findMany({
    where: { enrolments: { some: { accountId: account.id, leftAt: null } } },
    select: { courseId: true, opensAt: true },
  })
  const courses = [...new Set(editions.map(({ courseId }) => courseId))]
  const forums = await tx.forum.findMany({
    where: { later: 'course', edition: { courseId: { in: courses }, closesAt: { not: null } } },
    select: { id: true, later: true, edition: { select: { courseId: true, closesAt: true } } },
  })
  return forums.flatMap(({ id, later, edition: { courseId, closesAt } }) =>
    isReadLater(
      { later, closesAt },
      editions.filter((one) => one.courseId === courseId),
    )
      ? [id]
      : [],
  )
}
