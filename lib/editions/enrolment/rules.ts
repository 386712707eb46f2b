import { sortKey } from '@/lib/i18n/sort-key'

/** What a request to be enrolled comes to. */
export type Outcome = 'enrolled' | 'waiting' | 'asked'

type Facts = { enrolment: string; seats: number | null; enrolled: number }

/** Whether another person has a seat. */
export const hasSeat = ({ seats, enrolled }: Omit<Facts, 'enrolment'>): boolean =>
  seats === null || enrolled < seats

/** An application is read by a person first; everybody else gets a seat, or a place in the line. */
export function outcomeOf(facts: Facts): Outcome {
  if (facts.enrolment === 'application') return 'asked'
  return hasSeat(facts) ? 'enrolled' : 'waiting'
}

/** Keys are told in a room: accents, case, spaces and signs do not count. */
export const isSameKey = (typed: string, kept: string | null): boolean =>
  kept !== null && sortKey(kept) !== '' && sortKey(typed) === sortKey(kept)

/** What a decision makes of a request; null where it can no longer be decided. */
export function decidedState(
  decision: 'approve' | 'wait' | 'refuse',
  request: { state: string; free: boolean },
): 'enrolled' | 'waiting' | 'refused' | null {
  if (request.state !== 'asked' && request.state !== 'waiting') return null
  if (decision === 'refuse') return 'refused'
  if (decision === 'wait') return 'waiting'
  return request.free ? 'enrolled' : 'waiting'
}

/**
 * How somebody enters an edition who stands so with it: an invitation opens what is closed and asks
 * for no key; who has asked finds his request, whatever the edition asks of others.
 */
export function entryOf(enrolment: string, state: string | undefined): string {
  if (state === 'invited') return 'open'
  return state === 'asked' || state === 'waiting' ? 'application' : enrolment
}
