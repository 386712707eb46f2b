import { facilitatedEditions, isAdministrator, isFacilitatorOf } from '@/lib/accounts/policy'
import { accompaniedEditions } from '@/lib/editions/policy'
import type { Viewer } from '@/lib/platform/viewer'

/** Sees who is enrolled and how far each has come: administrators, and the edition's facilitators. */
export const canSeeLearners = (viewer: Viewer, edition: { id: string }): boolean =>
  isAdministrator(viewer) || isFacilitatorOf(viewer, edition.id)

/** Twin of `canSeeLearners` for lists: a `where` on editions. */
export function overseenEditions(viewer: Viewer) {
  const editions = isAdministrator(viewer) ? 'all' : facilitatedEditions(viewer)
  return editions === 'all' ? {} : { id: { in: [...editions] } }
}

/** A `where` on the editions of which the viewer may have a report: those that he accompanies. */
export function reportedEditions(viewer: Viewer) {
  const editions = accompaniedEditions(viewer)
  return editions === 'all' ? {} : { id: { in: [...editions] } }
}

/** Takes learners' names and addresses out of the house. */
export const canDownloadLearners = isAdministrator

/** Sees who has an account on the site, and what is kept about each. */
export const canSeePeople = isAdministrator

/** Reads the record of what administrators, facilitators and accounts did. */
export const canReadAudit = isAdministrator
