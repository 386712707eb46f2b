const DAY = 86_400_000

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const shape = { timeZone, dateStyle: 'short', timeStyle: 'medium' } as const
  // The Swedish way of writing a time is the ISO one.
  const shown = new Intl.DateTimeFormat('sv-SE', shape).format(instant).replace(' ', 'T')
  return Date.parse(`${shown}Z`) - Math.floor(instant / 1_000) * 1_000
}

/**
 * The instant at which the clocks of a zone show a day and a time. Where they show it twice, the
 * first; null where they never do, as in the hour that spring leaves out.
 */
export function instantOf(day: string, time: string, timeZone: string): Date | null {
  const wall = Date.parse(`${day}T${time}:00Z`)
  if (Number.isNaN(wall)) return null
  const found = [wall - DAY, wall + DAY]
    .map((near) => wall - offsetAt(near, timeZone))
    .filter((instant) => instant + offsetAt(instant, timeZone) === wall)
  return found.length === 0 ? null : new Date(Math.min(...found))
}

/** What a session's state follows from. */
export type SessionTimes = { startsAt: Date; minutes: number; cancelledAt: Date | null }

export const endOf = ({ startsAt, minutes }: SessionTimes): Date =>
  new Date(startsAt.getTime() + minutes * 60_000)

export type SessionPhase = 'planned' | 'running' | 'over' | 'cancelled'

export function phaseOf(session: SessionTimes, now: Date): SessionPhase {
  if (session.cancelledAt) return 'cancelled'
  if (now < session.startsAt) return 'planned'
  return now < endOf(session) ? 'running' : 'over'
}
