import { translator } from '@/lib/i18n/translator'
import type { Locale } from '@/lib/i18n/locales'
import { endOf } from '@/lib/live-sessions/rules/time'
import { env } from '@/lib/platform/env'
import type { CalendarEntry } from './ics'

const host = () => new URL(env.BASE_URL).host

/** An edition as its learner’s calendar names it. */
export type DatedEdition = {
  id: string
  slug: string
  title: string
  opensOn: string
  closesOn: string | null
  createdAt: Date
  archived: boolean
}

/** The days on which an edition opens and closes. */
export function editionDays(edition: DatedEdition, locale: Locale): CalendarEntry[] {
  const t = translator(locale, 'calendar')
  const { id, slug, title, opensOn, closesOn, createdAt, archived } = edition
  const common = {
    ...{ sequence: 0, changedAt: createdAt, text: title, location: null, cancelled: archived },
    url: `${env.BASE_URL}/${locale}/learn/${slug}`,
  }
  const entry = (what: 'opens' | 'closes', day: string): CalendarEntry => ({
    ...common,
    ...{ uid: `${what}-${id}@${host()}`, when: { day }, title: `${t(what)}: ${title}` },
  })
  return [entry('opens', opensOn), ...(closesOn === null ? [] : [entry('closes', closesOn)])]
}

/** A live session as it is held. */
export type DatedSession = {
  id: string
  startsAt: Date
  minutes: number
  cancelledAt: Date | null
  sequence: number
  changedAt: Date
  link: string | null
}

/** A live session of a course; one that was cancelled stays, and says so. */
export const sessionEntry = (
  session: DatedSession,
  { title, course, path }: { title: string; course: string; path: string },
): CalendarEntry => ({
  uid: `session-${session.id}@${host()}`,
  sequence: session.sequence,
  changedAt: session.changedAt,
  when: { from: session.startsAt, to: endOf(session) },
  title,
  text: course,
  url: `${env.BASE_URL}${path}`,
  location: session.link,
  cancelled: session.cancelledAt !== null,
})

/** An item of an edition that opens on a day of its own. */
export type DatedItem = {
  itemId: string
  title: string
  /** The page of its module. */
  path: string
  day: string
  /** When its day was decided in the edition; null where the course says it. */
  decidedAt: Date | null
}

const MINUTE = 60_000

/** The day on which an item opens for this learner. Each decision is later, so its number is higher. */
export function itemDay(edition: DatedEdition, item: DatedItem, locale: Locale): CalendarEntry {
  const { id, title, createdAt, archived } = edition
  const { itemId, path, day, decidedAt } = item
  const changedAt = decidedAt ?? createdAt
  return {
    uid: `item-${id}-${itemId}@${host()}`,
    sequence: Math.max(0, Math.ceil((changedAt.getTime() - createdAt.getTime()) / MINUTE)),
    ...{ changedAt, when: { day }, text: title, location: null, cancelled: archived },
    title: `${translator(locale, 'calendar')('opens')}: ${item.title}`,
    url: `${env.BASE_URL}${path}`,
  }
}
