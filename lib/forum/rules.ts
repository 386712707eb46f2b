import type { NewStatus } from './schema'

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
export const statusOfNew = (writer: 'member' | 'guest', guests: string): NewStatus =>
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

/** Where a thread stands, in the words of its address. */
export type ThreadPlace = { edition: string; module: string; thread: string }

/** The path of a module's page with its forum. */
export const modulePath = (locale: string, place: Omit<ThreadPlace, 'thread'>): string =>
  `/${locale}/learn/${place.edition}/${place.module}`

/** The path of a thread, or of one post in it by its number. */
export function threadPath(locale: string, place: ThreadPlace, number?: number): string {
  const path = `${modulePath(locale, place)}/forum/${place.thread}`
  if (number === undefined) return path
  return number > 1 + repliesPerPage
    ? `${path}?after=${pageStartOf(number)}#p-${number}`
    : `${path}#p-${number}`
}

/** Where a list of threads has the answers of one from that come after a number. */
export const morePath = (locale: string, place: ThreadPlace, after: number): string =>
  `${threadPath(locale, place)}/more?after=${after}`

/** Where a forum's first unread post is looked up, from a place on that counts as read. */
export const forumUnreadPath = (
  locale: string,
  place: Omit<ThreadPlace, 'thread'>,
  from?: { thread: string; number: number },
): string =>
  `${modulePath(locale, place)}/forum/unread${from ? `?from=${from.thread}.${from.number}` : ''}`

/** The text in the reader's language, else in the original's, else in any. */
export const textFor = <T extends { language: string }>(
  texts: readonly T[],
  locale: string,
  original: string,
): T | undefined =>
  texts.find(({ language }) => language === locale) ??
  texts.find(({ language }) => language === original) ??
  texts[0]

/** The path of the page on which the language of a post is corrected. */
export const languagePath = (
  locale: string,
  place: Omit<ThreadPlace, 'thread'>,
  post: string,
): string => `${modulePath(locale, place)}/forum/language/${post}`

/** The path of the page that tells an author what became of his post. */
export const receiptPath = (
  locale: string,
  place: Omit<ThreadPlace, 'thread'>,
  post: string,
): string => `${modulePath(locale, place)}/forum/sent/${post}`

/** The path by which a guest reaches his post from any browser. */
export const postLinkPath = (locale: string, token: string): string => `/${locale}/posts/${token}`

/** The path of the page that lists whom a post may call. */
export const peoplePath = (locale: string, place: Omit<ThreadPlace, 'thread'>): string =>
  `${modulePath(locale, place)}/forum/people`

/** The path at which a box to write in asks for names. */
export const namesPath = ({ edition, module }: Omit<ThreadPlace, 'thread'>): string =>
  `/api/v1/editions/${edition}/${module}/people`

/** The path of a forum: on its module's page, or on a page of its own for who reads no more of the edition. */
export const forumPath = (
  locale: string,
  place: Omit<ThreadPlace, 'thread'> & { former: boolean },
): string => (place.former ? `${modulePath(locale, place)}/forum` : modulePath(locale, place))

/** The path of the page on which a thread is summed up in a language. */
export const summaryPath = (locale: string, place: ThreadPlace, language: string): string =>
  `${modulePath(locale, place)}/forum/summary/${place.thread}?language=${language}`

/** Where a post stands; it has no number while it is shown to nobody else. */
export type PostPlace = ThreadPlace & { post: string; number: number | null }

/** The post in its thread, or the page that tells its author what becomes of it. */
export const postPath = (locale: string, place: PostPlace): string =>
  place.number === null
    ? receiptPath(locale, place, place.post)
    : threadPath(locale, place, place.number)

/** What can be done with one post on a page of its own. */
export type PostPage = 'edit' | 'delete' | 'history' | 'remove' | 'report' | 'thanks'

/** The path of a page about one post. */
export const postPagePath = (
  locale: string,
  place: Omit<ThreadPlace, 'thread'>,
  post: string,
  what: PostPage,
): string => `${modulePath(locale, place)}/forum/post/${post}/${what}`
