import type { Criterion } from '@/lib/catalog/schema'

export type EvidenceKind =
  | 'declared-read'
  | 'declared-watched'
  | 'attempt-passed'
  | 'posted'
  | 'replied'
  | 'case-answered'
  | 'confirmed'
  | 'text-submitted'
  | 'text-accepted'
  | 'survey-sent'
  | 'attended-code'
  | 'attended-seen'
  | 'attended-listed'
  | 'recording-watched'
  | 'summary-read'
  | 'sheet-signed'
  | 'sheet-read'

/** One line of the edition's own list. */
export type ListedItem = {
  itemId: string
  moduleId: string
  position: number
  required: boolean
  minutes: number
}

/** When each item was completed; what is not in it is not done. */
export type Completions = ReadonlyMap<string, Date>

/** `percent` is whole and from 0 to 100; `minutes` are those of the required items not yet done. */
export type Progress = {
  done: number
  total: number
  percent: number
  minutesLeft: number
  complete: boolean
}

/** Counts the required items alone: what is optional neither helps nor hinders. */
export function progressOf(items: readonly ListedItem[], completions: Completions): Progress {
  const required = items.filter((item) => item.required)
  const left = required.filter((item) => !completions.has(item.itemId))
  const total = required.length
  const done = total - left.length
  return {
    done,
    total,
    percent: total === 0 ? 0 : Math.floor((100 * done) / total),
    minutesLeft: left.reduce((sum, item) => sum + item.minutes, 0),
    complete: total > 0 && done === total,
  }
}

const inOrder = (items: readonly ListedItem[]) => [...items].sort((a, b) => a.position - b.position)

/** The item that was completed last; among several at one instant, the one furthest on. */
function lastCompleted<T extends ListedItem>(items: readonly T[], completions: Completions) {
  let last: T | null = null
  let lastAt = -Infinity
  for (const item of items) {
    const at = completions.get(item.itemId)?.getTime()
    if (at !== undefined && at >= lastAt) [last, lastAt] = [item, at]
  }
  return last
}

/**
 * Where to go on: the first required item not done after the one completed last, else the first
 * one left behind, and once all of those are done the same among the optional ones.
 * Null when nothing is left that is open.
 */
export function nextItem<T extends ListedItem>(
  items: readonly T[],
  completions: Completions,
  locks: { has: (itemId: string) => boolean } = new Set(),
): T | null {
  const ordered = inOrder(items) as T[]
  const from = lastCompleted(ordered, completions)?.position ?? -Infinity
  const left = ordered.filter(({ itemId }) => !completions.has(itemId) && !locks.has(itemId))
  for (const wanted of [left.filter((item) => item.required), left]) {
    const next = wanted.find((item) => item.position > from) ?? wanted[0]
    if (next) return next
  }
  return null
}

/** The evidence that a deliberate act gives; null where an act is not enough. */
export function declaredEvidence(criterion: string): EvidenceKind | null {
  if (criterion === 'read') return 'declared-read'
  return criterion === 'watched' ? 'declared-watched' : null
}

/** What was done and does not count yet. */
export type Pending = 'postHeld' | 'textWaits' | 'textChanges'

/** What the reason for "not done yet" hangs on. */
export type UndoneFacts = {
  criterion: Criterion
  signedIn: boolean
  enrolled: boolean
  obstacle: 'editionClosed' | 'editionNotOpen' | null
  bestScore: number | null
  /** It was done, and somebody has still to look at it. */
  waits?: Pending | null
}

export type UndoneReason =
  | 'editionClosed'
  | 'editionNotOpen'
  | 'notSignedIn'
  | 'notEnrolled'
  | 'notRead'
  | 'notWatched'
  | 'notTried'
  | 'notPassed'
  | 'notPosted'
  | 'notReplied'
  | 'notAnswered'
  | 'notSubmitted'
  | 'notSent'
  | Pending
  | 'notAttended'
  | 'notSigned'

/** What is missing of the item itself, where the reader could work on it. */
const missing: Readonly<Record<Criterion, UndoneReason>> = {
  read: 'notRead',
  watched: 'notWatched',
  passed: 'notTried',
  posted: 'notPosted',
  replied: 'notReplied',
  answered: 'notAnswered',
  submitted: 'notSubmitted',
  accepted: 'notSubmitted',
  sent: 'notSent',
  attended: 'notAttended',
  signed: 'notSigned',
}

/** The first thing that stands between the reader and the item being done: a message key. */
export function undoneReason(facts: UndoneFacts): UndoneReason {
  if (facts.obstacle) return facts.obstacle
  if (!facts.signedIn) return 'notSignedIn'
  if (!facts.enrolled) return 'notEnrolled'
  if (facts.waits) return facts.waits
  return facts.bestScore === null ? missing[facts.criterion] : 'notPassed'
}
