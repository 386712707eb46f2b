import ical, { ICalEventStatus } from 'ical-generator'

/** Something that stands in a calendar: a span of time, or a whole day (YYYY-MM-DD). */
export type CalendarEntry = {
  /** Stable for as long as the thing is. */
  uid: string
  sequence: number
  changedAt: Date
  when: { from: Date; to: Date } | { day: string }
  title: string
  text: string
  /** The page on the site. */
  url: string
  /** Where people meet. */
  location: string | null
  cancelled: boolean
}

/** Titles come from files and forms; a line break in one would begin a line of the calendar. */
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ')

/** Entries as iCalendar: times in UTC, the same bytes for the same entries. */
export function calendarText(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    name: oneLine(name),
    prodId: { company: 'Ponte', product: 'Ponte' },
    ttl: 3_600,
  })
  for (const entry of entries) {
    const { uid, sequence, changedAt, when, title, text, url, location, cancelled } = entry
    const span =
      'day' in when
        ? { start: new Date(`${when.day}T00:00:00Z`), allDay: true }
        : { start: when.from, end: when.to }
    calendar.createEvent({
      ...{ id: uid, sequence, stamp: changedAt, lastModified: changedAt, ...span },
      ...{ summary: oneLine(title), description: `${oneLine(text)}\n${url}`, url },
      location: location === null ? null : oneLine(location),
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return `${calendar.toString()}\r\n`
}
