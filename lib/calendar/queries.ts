import { itemTitles } from '@/lib/catalog/item-queries'
import { shownText } from '@/lib/catalog/rules'
import { openingClock, openingOf } from '@/lib/editions/order/rules'
import { dayOf, editionName } from '@/lib/editions/rules'
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { sessionPage } from '@/lib/live-sessions/queries/page'
import { sessionPath, type SessionPlace } from '@/lib/live-sessions/rules/place'
import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { stranger, type Viewer } from '@/lib/platform/viewer'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { feedIdOf, feedName } from './address'
import { editionDays, itemDay, sessionEntry } from './entries'
import { calendarText, type CalendarEntry } from './ics'

/** More editions than anybody takes. */
const most = 50

/** The name of the viewer’s own calendar in its address; null where none was asked for. */
export async function ownFeed(viewer: Viewer): Promise<string | null> {
  if (!viewer.account) return null
  const where = { accountId: viewer.account.id }
  const feed = await reader.calendarFeed.findUnique({ where, select: { id: true } })
  return feed && feedName(feed.id)
}

const editionSelect = {
  id: true,
  slug: true,
  name: true,
  names: true,
  opensOn: true,
  opensAt: true,
  closesOn: true,
  timeZone: true,
  createdAt: true,
  archivedAt: true,
  course: {
    select: { originalLanguage: true, texts: { select: { language: true, title: true } } },
  },
  items: {
    where: { retiredAt: null },
    orderBy: { position: 'asc' },
    select: {
      itemId: true,
      revision: true,
      criterion: true,
      opensAfterDays: true,
      item: { select: { module: { select: { slug: true } } } },
    },
  },
  openings: { select: { itemId: true, opensOn: true, afterDays: true, decidedAt: true } },
  sessions: {
    orderBy: { startsAt: 'asc' },
    select: {
      id: true,
      itemId: true,
      startsAt: true,
      minutes: true,
      cancelledAt: true,
      sequence: true,
      changedAt: true,
      link: true,
    },
  },
} as const

/**
 * A learner’s calendar: what his own enrolments hold, and nothing else. Whoever has the address has
 * it, so it says no more than its learner may see, and ends when he is suspended.
 *
 * @throws NotFound for an address that is not, or no longer, good
 */
export async function calendarFeed(name: string): Promise<string> {
  const id = feedIdOf(name)
  const feed = id && (await reader.calendarFeed.findUnique({ where: { id }, select: feedSelect }))
  if (!feed || feed.account.suspendedAt) throw new NotFound()
  const { locale: language, enrolments } = feed.account
  const locale = isLocale(language) ? language : defaultLocale
  const own = enrolments.map(({ edition, enrolledAt }) => ({
    edition,
    opening: itemsWithDay(edition, enrolledAt),
  }))
  const wanted = own.flatMap(({ edition, opening }) => [
    ...edition.items.filter(({ criterion }) => criterion === 'attended'),
    ...opening,
  ])
  const titles = await itemTitles(stranger(locale), wanted)
  const entries = own.flatMap((one) => entriesOf(one, titles, locale))
  return calendarText(translator(locale, 'calendar')('name'), entries)
}

const feedSelect = {
  account: {
    select: {
      locale: true,
      suspendedAt: true,
      enrolments: {
        where: { leftAt: null },
        orderBy: { enrolledAt: 'desc' },
        take: most,
        select: { enrolledAt: true, edition: { select: editionSelect } },
      },
    },
  },
} as const

type Enrolled = { select: typeof editionSelect }
type EditionRow = Prisma.EditionGetPayload<Enrolled>
type Title = { itemId: string; revision: number; title: string }

/** The items that open after the edition, each with its day for who enrolled then. */
function itemsWithDay(edition: EditionRow, enrolledAt: Date) {
  const { items, openings, timeZone, opensOn } = edition
  const clock = openingClock(edition, enrolledAt)
  return items.flatMap((item) => {
    const decided = openings.find(({ itemId }) => itemId === item.itemId)
    const opensAt = clock(openingOf(decided, item.opensAfterDays))
    const day = opensAt && dayOf(opensAt, timeZone)
    return day && day > opensOn ? [{ ...item, day, decidedAt: decided?.decidedAt ?? null }] : []
  })
}

type Own = { edition: EditionRow; opening: ReturnType<typeof itemsWithDay> }

/** What one edition holds, in the order of a calendar. */
function entriesOf(
  { edition, opening }: Own,
  titles: readonly Title[],
  locale: Locale,
): CalendarEntry[] {
  const { course, slug, items, sessions } = edition
  const text = shownText(course.texts, locale, course.originalLanguage)
  const title = `${text?.title ?? slug}, ${editionName(edition, locale)}`
  const titleOf = (item: { itemId: string; revision: number }) =>
    titles.find(({ itemId, revision }) => itemId === item.itemId && revision === item.revision)
  const held = sessions.flatMap((session) => {
    const item = items.find(({ itemId }) => itemId === session.itemId)
    const named = item && titleOf(item)
    if (!named) return []
    const place = { edition: slug, module: item.item.module.slug, item: item.itemId }
    const path = sessionPath(locale, place)
    return [sessionEntry(session, { title: named.title, course: title, path })]
  })
  const dated = { ...edition, title, archived: edition.archivedAt !== null }
  const days = opening.flatMap(({ itemId, revision, item, ...when }) => {
    const named = titleOf({ itemId, revision })
    const path = `/${locale}/learn/${slug}/${item.module.slug}`
    return named ? [itemDay(dated, { itemId, title: named.title, path, ...when }, locale)] : []
  })
  return [...editionDays(dated, locale), ...days, ...held]
}

/**
 * One session for a calendar, as its page tells it to this viewer.
 * @throws NotFound when it is not for him, or has no date yet
 */
export async function sessionFile(
  viewer: Viewer,
  place: SessionPlace,
  now: Date,
): Promise<{ name: string; text: string }> {
  const page = await sessionPage(viewer, place, now)
  if (!page?.held) throw new NotFound()
  const { held, item, edition } = page
  const course = `${edition.course.title}, ${edition.name}`
  const path = sessionPath(viewer.locale, place)
  const entry = sessionEntry(held, { title: item.title, course, path })
  return { name: `${item.itemId}.ics`, text: calendarText(item.title, [entry]) }
}
