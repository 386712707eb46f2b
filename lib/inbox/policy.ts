import { facilitatedEditions, isAdministrator } from '@/lib/accounts/policy'
import type { Viewer } from '@/lib/platform/viewer'

/** The editions whose inbox the viewer works through: `all`, or their ids. */
export const workedEditions = (viewer: Viewer): 'all' | readonly string[] =>
  isAdministrator(viewer) ? 'all' : facilitatedEditions(viewer)

/** Works through the inbox: who facilitates an edition, and administrators. */
export const hasInbox = (viewer: Viewer): boolean => workedEditions(viewer).length > 0

/** Twin of `hasInbox` for lists: a `where` on editions. */
export function inboxEditions(viewer: Viewer) {
  const editions = workedEditions(viewer)
  return editions === 'all' ? {} : { id: { in: [...editions] } }
}
