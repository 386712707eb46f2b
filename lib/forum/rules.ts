import type { GuestRule, PostStatus } from './schema'

/** The instants that decide whether a forum takes posts. */
export type ForumTimes = {
  closedAt: Date | null
  opensAt: Date
  closesAt: Date | null
  archivedAt: Date | null
}

export type ForumState = 'upcoming' | 'open' | 'closed'

/** A forum takes posts while its edition runs, unless it was closed before. */
export function forumState(forum: ForumTimes, now: Date): ForumState {
  const ends = [forum.closedAt, forum.closesAt, forum.archivedAt]
  if (ends.some((end) => end && end <= now)) return 'closed'
  return now < forum.opensAt ? 'upcoming' : 'open'
}

/** Members are shown at once; what becomes of guests, their forum says. */
export const statusOfNew = (writer: 'member' | 'guest', guests: GuestRule): PostStatus =>
  writer === 'guest' && guests !== 'open' ? 'held' : 'published'

/** The post that an answer is meant for. */
export type Answered = { forumId: string; status: string }

/** Why nothing can be answered here, as an error code; null when it can. */
export function replyObstacle(parent: Answered | null, forumId: string): string | null {
  if (!parent || parent.forumId !== forumId) return 'replyElsewhere'
  return parent.status === 'published' ? null : 'replyNotShown'
}

/** The deepest of the three levels that a page shows. */
const deepestLevel = 2

/** How far a post of this depth is moved in: 0 for a thread, at most 2. */
export const visualLevel = (depth: number): number => Math.min(depth, deepestLevel)

/** Below the deepest level the place on the page no longer tells whom a post answers. */
export const saysWhomItAnswers = (depth: number): boolean => depth > deepestLevel

/** Posts of a thread that one page shows below its first post. */
export const repliesPerPage = 50

/** The number after which the page begins that shows this number; numbers count from 1. */
export const pageStartOf = (number: number): number =>
  Math.max(1, Math.floor((number - 2) / repliesPerPage) * repliesPerPage + 1)

const rightToLeft = ['ar']

/** The direction that a language is written in, as far as posts can have it. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(language) ? 'rtl' : 'ltr'
