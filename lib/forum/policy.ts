import { activeAccount, facilitatedEditions, isAdministrator } from '@/lib/accounts/policy'
import { accompaniedEditions, isStaffOf } from '@/lib/editions/policy'
import type { Viewer } from '@/lib/platform/viewer'
import type { ForumState } from './rules'

/** What the rights in a forum hang on; `enrolled` is of the viewer. */
export type ForumFacts = {
  editionId: string
  readableBy: string
  guests: string
  enrolled: boolean
}

/** Anybody if the forum says so, else the edition's learners and staff. */
export const canRead = (viewer: Viewer, forum: ForumFacts): boolean =>
  forum.readableBy === 'everyone' ||
  (activeAccount(viewer) !== null && forum.enrolled) ||
  isStaffOf(viewer, forum.editionId)

/**
 * Twin of `canRead` for lists: a `where` on forums. Where there is nothing to leave out it is empty,
 * so it must not be one of several alternatives.
 * @param former forums that the viewer reads besides, because he learns in a later edition
 */
export function readableForums(viewer: Viewer, former: readonly string[] = []) {
  const editions = accompaniedEditions(viewer)
  if (editions === 'all') return {}
  const account = activeAccount(viewer)
  const own = account
    ? [{ edition: { enrolments: { some: { accountId: account.id, leftAt: null } } } }]
    : []
  const besides = former.length > 0 ? [{ id: { in: [...former] } }] : []
  const staff = { editionId: { in: [...editions] } }
  return { OR: [{ readableBy: 'everyone' }, staff, ...own, ...besides] }
}

/** Writes under an account: whoever may read, except those who only observe. */
export const canPost = (viewer: Viewer, forum: ForumFacts): boolean =>
  activeAccount(viewer) !== null &&
  (forum.readableBy === 'everyone' || forum.enrolled || canModerate(viewer, forum))

/** Writes with a name and an address, where everybody may read what is written. */
export const canPostAsGuest = (viewer: Viewer, forum: ForumFacts): boolean =>
  viewer.account === null && forum.readableBy === 'everyone' && forum.guests !== 'off'

/** Why a viewer finds no box to write in; null when there is one. */
export type WritingObstacle = 'closed' | 'upcoming' | 'suspended' | 'signIn' | 'observing'

/**
 * Why the viewer cannot write in a forum that he reads, the first reason first. Before an edition
 * opens its facilitators may prepare a first thread.
 */
export function writingObstacle(
  viewer: Viewer,
  forum: ForumFacts,
  state: ForumState,
): WritingObstacle | null {
  if (state === 'closed') return 'closed'
  if (state === 'upcoming' && !canModerate(viewer, forum)) return 'upcoming'
  if (canPost(viewer, forum) || canPostAsGuest(viewer, forum)) return null
  if (!viewer.account) return 'signIn'
  return viewer.account.suspendedAt ? 'suspended' : 'observing'
}

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
