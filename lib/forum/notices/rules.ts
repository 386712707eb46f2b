import { editMinutes } from '../posts/rules'

const minute = 60_000
const momentMs = 10 * minute
const windowMs = editMinutes * minute

/** Posts shown within the same ten minutes are told in one mail; a moment is named by its end. */
export const momentOf = (shownAt: Date): Date =>
  new Date(Math.ceil(shownAt.getTime() / momentMs) * momentMs)

/** When a moment is told: its last post may be edited no more. */
export const tellAt = (moment: Date): Date => new Date(moment.getTime() + windowMs)

/** The last moment that is told by now. */
export const lastMoment = (now: Date): Date =>
  new Date(Math.floor((now.getTime() - windowMs) / momentMs) * momentMs)

/** Shown after `since`, and at `until` at the latest. */
export type Span = { since: Date; until: Date }

/** What a moment takes in. */
export const spanOf = (moment: Date): Span => ({
  since: new Date(moment.getTime() - momentMs),
  until: moment,
})

/** After a standstill moments are told a minute later, so that one mail can tell several. */
export const mailAt = (moment: Date, now: Date): Date =>
  now.getTime() - tellAt(moment).getTime() > momentMs ? new Date(now.getTime() + minute) : now

/** Whether an instant falls into one of the spans. */
export const isWithin = (spans: readonly Span[], at: Date): boolean =>
  spans.some(({ since, until }) => since < at && at <= until)
