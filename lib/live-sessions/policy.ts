import { facilitatedEditions, isAdministrator, isFacilitatorOf } from '@/lib/accounts/policy'
import type { Viewer } from '@/lib/platform/viewer'

/** Says when a live session is held, and who was there: administrators and the edition's facilitators. */
export const canLead = (viewer: Viewer, edition: { id: string }): boolean =>
  isAdministrator(viewer) || isFacilitatorOf(viewer, edition.id)

/** Twin of `canLead` for lists: a `where` on editions. */
export function ledEditions(viewer: Viewer) {
  const editions = isAdministrator(viewer) ? 'all' : facilitatedEditions(viewer)
  return editions === 'all' ? {} : { id: { in: [...editions] } }
}
