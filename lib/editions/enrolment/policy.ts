import { facilitatedEditions, isAdministrator, isFacilitatorOf } from '@/lib/accounts/policy'
import type { Viewer } from '@/lib/platform/viewer'

/** Decides who is enrolled on application: administrators, and the edition's facilitators. */
export const canDecideRequests = (viewer: Viewer, editionId: string): boolean =>
  isAdministrator(viewer) || isFacilitatorOf(viewer, editionId)

/** Twin of `canDecideRequests` for lists: a `where` on editions. */
export function decidedEditions(viewer: Viewer) {
  const editions = isAdministrator(viewer) ? 'all' : facilitatedEditions(viewer)
  return editions === 'all' ? {} : { id: { in: [...editions] } }
}

/** Takes people out of an edition, and back in. */
export const canRemoveLearners = isAdministrator
