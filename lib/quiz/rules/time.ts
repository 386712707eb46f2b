/** How long after its end an attempt still takes what was on its way, in milliseconds. */
export const grace = 60_000

/** What an attempt's end follows from: its own time, and that of its edition. */
export type Ends = {
  dueAt: Date | null
  edition: { closesAt: Date | null; archivedAt: Date | null }
}

/** The instant at which an attempt ends by itself; null when nothing ends it. */
export function endOf({ dueAt, edition }: Ends): Date | null {
  const ends = [dueAt, edition.closesAt, edition.archivedAt].filter((end) => end !== null)
  return ends.reduce<Date | null>((first, end) => (first && first < end ? first : end), null)
}

/** Whether nothing more is taken. */
export function isOver(attempt: Ends, now: Date): boolean {
  const end = endOf(attempt)
  return end !== null && now.getTime() > end.getTime() + grace
}

/** Whole seconds until the end, none below nought; null when nothing ends it. */
export function secondsLeft(attempt: Ends, now: Date): number | null {
  const end = endOf(attempt)
  return end && Math.max(0, Math.ceil((end.getTime() - now.getTime()) / 1_000))
}

/** How many more may be begun, of those that the author allows; null for any number. */
export const attemptsLeft = (most: number | null, made: number): number | null =>
  most === null ? null : Math.max(0, most - made)
