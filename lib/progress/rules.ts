import type { Criterion } from '@/lib/catalog/schema'
import { reachedBefore, shareOf, type AskedList } from './asked/rules'

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

/**
 * `percent` is whole and from 0 to 100; `minutes` are those of the required items not yet done.
 * `held`: the edition grew, and the percentage stays where it was until the learner catches up.
 */
export type Progress = {
  done: number
  total: number
  percent: number
  minutesLeft: number
  complete: boolean
  held: boolean
}

/**
 * Counts the required items: what is optional neither helps nor hinders. What was asked once counts
 * for who did it, and no percentage falls below what an adoption found.
 *
 * @param finished whether the edition was completed, which it stays
 */
export function progressOf(list: AskedList, completions: Completions, finished = false): Progress {
  const isDone = (id: string) => completions.has(id)
  const required = list.items.filter((item) => item.required)
  const left = finished ? [] : required.filter(({ itemId }) => !isDone(itemId))
  const [asked, released] = [required, list.released].map(idsOf) as [string[], string[]]
  const now = shareOf(asked, released, isDone)
  const percent = finished ? 100 : Math.max(now.percent, reachedBefore(list.earlier, completions))
  return {
    done: now.done,
    total: finished ? now.done : now.total,
    percent,
    minutesLeft: left.reduce((sum, item) => sum + item.minutes, 0),
    complete: finished || (now.total > 0 && now.done === now.total),
    held: !finished && percent > now.percent,
  }
}

const idsOf = (items: readonly { itemId: string }[]) => items.map(({ itemId }) => itemId)

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
export type Pending =
  'attemptRuns' | 'postHeld' | 'postStands' | 'textWaits' | 'textChanges' | 'textStands'

/** What the reason for "not done yet" hangs on. */
export type UndoneFacts = {
  criterion: Criterion
  signedIn: boolean
  enrolled: boolean
  obstacle: 'editionClosed' | 'editionNotOpen' | null
  bestScore: number | null
  /** It was done, in part or whole, and something has still to happen. */
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
