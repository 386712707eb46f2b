const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const calendarOf = (zone: string) =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })

/** Whether the runtime knows this IANA zone. */
export function isTimeZone(zone: string): boolean {
  try {
    calendarOf(zone)
    return true
  } catch {
    return false
  }
}

/** Whether it is a day of the calendar, written YYYY-MM-DD. */
export function isDay(day: string): boolean {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(day)
}

/** The day on which an instant falls in a zone. */
export const dayOf = (at: Date, zone: string): string => calendarOf(zone).format(at)

/** The day so many days later, or earlier. */
export const shiftedDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** How many days lie between two days; negative when the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)

/**
 * The first instant of a local day, to the minute. Where clocks jump over midnight the day begins
 * later than 00:00; where a zone skipped the whole day, it is the beginning of the next one.
 * Found by halving, so that no offset is assumed: what the zone's calendar shows decides.
 */
export function startOfDay(day: string, zone: string): Date {
  const calendar = calendarOf(zone)
  const noon = Date.parse(`${day}T12:00:00Z`)
  let before = (noon - 2 * DAY) / MINUTE
  let from = (noon + 2 * DAY) / MINUTE
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2)
    if (calendar.format(middle * MINUTE) < day) before = middle
    else from = middle
  }
  return new Date(from * MINUTE)
}

/** The instant at which a local day is over: the first one of the next day. */
export const endOfDay = (day: string, zone: string): Date => startOfDay(shiftedDay(day, 1), zone)

export type EditionState = 'upcoming' | 'open' | 'closed' | 'archived'

/** The instants that an edition's state follows from. */
export type EditionTimes = { opensAt: Date; closesAt: Date | null; archivedAt: Date | null }

/** Open from `opensAt` until just before `closesAt`; archived whatever the dates say. */
export function editionState(edition: EditionTimes, now: Date): EditionState {
  if (edition.archivedAt && edition.archivedAt <= now) return 'archived'
  if (now < edition.opensAt) return 'upcoming'
  return edition.closesAt && edition.closesAt <= now ? 'closed' : 'open'
}

/** Ended or archived: nobody comes in any more. */
export function isOver(edition: EditionTimes, now: Date): boolean {
  const state = editionState(edition, now)
  return state === 'closed' || state === 'archived'
}

/** Why nobody can enrol now, as an error code; null while enrolment is open. */
export function enrolmentObstacle(
  edition: EditionTimes & { enrolment: string },
  now: Date,
): 'editionClosed' | 'enrolmentClosed' | null {
  if (isOver(edition, now)) return 'editionClosed'
  return edition.enrolment === 'closed' ? 'enrolmentClosed' : null
}

/** Why no work is taken now, as an error code; null while the edition is open. */
export function workObstacle(
  edition: EditionTimes,
  now: Date,
): 'editionClosed' | 'editionNotOpen' | null {
  const state = editionState(edition, now)
  if (state === 'open') return null
  return state === 'upcoming' ? 'editionNotOpen' : 'editionClosed'
}

/** An edition's names, as they are kept: `names` is JSON, by language. */
export type EditionNames = { name: string; names: string | null }

/** The edition's name in a language, or the one that it has in the course's own. */
export const editionName = ({ name, names }: EditionNames, language: string): string =>
  (names === null ? null : (JSON.parse(names) as Record<string, string>)[language]) ?? name

/** What the door into an edition hangs on, beside its times. */
export type DoorFacts = { signedIn: boolean; enrolled: boolean; readable: boolean }

/** What this person can do next with the edition, the most fruitful first; null when nothing. */
export function wayIn(
  edition: EditionTimes & { enrolment: string; frozenAt: Date | null },
  { signedIn, enrolled, readable }: DoorFacts,
  now: Date,
): 'continue' | 'enrol' | 'signUp' | 'read' | null {
  if (enrolled && edition.frozenAt) return workObstacle(edition, now) ? 'read' : 'continue'
  if (!enrolled && !enrolmentObstacle(edition, now)) return signedIn ? 'enrol' : 'signUp'
  return readable && edition.frozenAt ? 'read' : null
}
