import { activeAccount, facilitatedEditions, isAdministrator } from '@/lib/accounts/policy'
import { isStaffOf } from '@/lib/editions/policy'
import type { Viewer } from '@/lib/platform/viewer'

/** What the rights in a forum hang on; `enrolled` is of the viewer. */
export type ForumFacts = {
  editionId: string
  readableBy: string
  guests: string
  enrolled: boolean
}

/** Anybody if the forum says so, else the edition's learners and staff. A suspended learner reads on. */
export const canRead = (viewer: Viewer, forum: ForumFacts): boolean =>
  forum.readableBy === 'everyone' ||
  (viewer.account !== null && forum.enrolled) ||
  isStaffOf(viewer, forum.editionId)

/** Writes under an account: whoever may read, except those who only observe. */
export const canPost = (viewer: Viewer, forum: ForumFacts): boolean =>
  activeAccount(viewer) !== null &&
  (forum.readableBy === 'everyone' || forum.enrolled || canModerate(viewer, forum))

/** Writes with a name and an address, where everybody may read what is written. */
export const canPostAsGuest = (viewer: Viewer, forum: ForumFacts): boolean =>
  viewer.account === null && forum.readableBy === 'everyone' && forum.guests !== 'off'

/** Follows a forum by mail: whoever may read it, and guests where guests may write. */
export const canSubscribe = (viewer: Viewer, forum: ForumFacts): boolean =>
  viewer.account
    ? activeAccount(viewer) !== null && canRead(viewer, forum)
    : canPostAsGuest(viewer, forum)

/** Decides on held posts: the edition's facilitators, and administrators. */
export function canModerate(viewer: Viewer, forum: Pick<ForumFacts, 'editionId'>): boolean {
  const editions = moderatedEditions(viewer)
  return editions === 'all' || editions.includes(forum.editionId)
}

/** Twin of `canModerate` for lists: the editions, or `all` of them. */
export const moderatedEditions = (viewer: Viewer): 'all' | readonly string[] =>
  isAdministrator(viewer) ? 'all' : facilitatedEditions(viewer)

/** Twin of `canModerate` for lists: a `where` on forums. */
export function moderatedForums(viewer: Viewer) {
  const editions = moderatedEditions(viewer)
  return editions === 'all' ? {} : { editionId: { in: [...editions] } }
}

/** Decides on held posts somewhere. */
export const isModerator = (viewer: Viewer): boolean => moderatedEditions(viewer).length > 0
