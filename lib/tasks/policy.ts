import { facilitatedEditions, isAdministrator, isFacilitatorOf } from '@/lib/accounts/policy'
import type { Viewer } from '@/lib/platform/viewer'

/** Reads what learners of an edition write, and answers it: its facilitators, and administrators. */
export const canAnswerTasks = (viewer: Viewer, editionId: string): boolean =>
  isAdministrator(viewer) || isFacilitatorOf(viewer, editionId)

/** Twin of `canAnswerTasks` for lists: the editions, or `all` of them. */
export const answeredEditions = (viewer: Viewer): 'all' | readonly string[] =>
  isAdministrator(viewer) ? 'all' : facilitatedEditions(viewer)

/** The same as a `where` on editions. */
export function answerableEditions(viewer: Viewer) {
  const editions = answeredEditions(viewer)
  return editions === 'all' ? {} : { id: { in: [...editions] } }
}
