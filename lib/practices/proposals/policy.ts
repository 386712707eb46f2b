import { facilitatedEditions, isAdministrator } from '@/lib/accounts/policy'
import { moderatedEditions } from '@/lib/forum/policy'
import type { Viewer } from '@/lib/platform/viewer'

/** Reviews what members propose, somewhere: facilitators, and administrators. */
export const canReview = (viewer: Viewer): boolean => moderatedEditions(viewer).length > 0

/** Takes a published practice out of the library again. */
export const canRemovePractices = (viewer: Viewer): boolean => isAdministrator(viewer)

/**
 * A `where` on proposals: those that a viewer reviews, never his own, and none that was never sent.
 * Facilitators review what the learners of their editions propose while the edition runs,
 * administrators everything.
 */
export function reviewedProposals(viewer: Viewer, now: Date) {
  const others = { accountId: { not: viewer.account?.id ?? '' }, sentAt: { not: null } }
  if (isAdministrator(viewer)) return others
  const editions = facilitatedEditions(viewer)
  const edition = {
    ...(editions !== 'all' && { id: { in: [...editions] } }),
    ...{ opensAt: { lte: now }, archivedAt: null },
    OR: [{ closesAt: null }, { closesAt: { gt: now } }],
  }
  return { ...others, account: { enrolments: { some: { leftAt: null, edition } } } }
}
