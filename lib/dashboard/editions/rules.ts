import { isDay, isTimeZone } from '@/lib/editions/rules'
import { sortKey } from '@/lib/i18n/sort-key'
import type { Fault } from '@/lib/platform/errors'
import type { ReadableLater } from '@/lib/forum/schema'
import type { EditionForm } from './schema'

/** The course that an edition is a run of. */
export type CourseFacts = { languages: readonly string[]; originalLanguage: string }

/** The edition as it is kept, when it is changed. */
export type KeptEdition = {
  slug: string
  timeZone: string
  opensOn: string
  /** It has opened: addresses were sent, and days counted from. */
  opened: boolean
  readableBy: string
  readableLater: string
  hasPosts: boolean
  /** How many have a seat. */
  enrolled: number
}

type Faults = Record<string, Fault>

/** Words of the address that lead elsewhere. */
const reserved = ['new']
const slugShape = /^[a-z0-9]+(-[a-z0-9]+)*$/
const longestSlug = 80
const longestName = 120
/** What is longer is not read as Markdown. */
const longestText = 20_000
const mostHours = 2_000

/** What was typed under `name-pt`, `name-en` …, by language. */
export const byLanguage = (
  form: Readonly<Record<string, unknown>>,
  what: string,
  languages: readonly string[],
): Record<string, string> =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const text = form[`${what}-${language}`]
      return typeof text === 'string' && text !== '' ? [[language, text]] : []
    }),
  )

/** What is wrong with an address, whoever else has it. */
export function slugFault(slug: string): Fault | null {
  if (slug === '') return { code: 'required' }
  if (slug.length > longestSlug) return { code: 'tooLong', values: { max: longestSlug } }
  return slugShape.test(slug) && !reserved.includes(slug) ? null : { code: 'slugShape' }
}

/** The fault of a day that must be there. */
export const dayFault = (day: string): Fault | null =>
  day === '' ? { code: 'required' } : isDay(day) ? null : { code: 'day' }

/** A whole number as typed, or what is wrong with it; empty for none. */
export function wholeNumber(text: string, min: number, max: number): number | null | Fault {
  if (text === '') return null
  if (!/^\d{1,9}$/.test(text)) return { code: 'number' }
  const value = Number(text)
  if (value < min) return { code: 'tooLow', values: { min } }
  return value > max ? { code: 'tooHigh', values: { max } } : value
}

/** Hours as typed: a number, none, or a fault. */
export const hoursOf = (text: string) => wholeNumber(text, 1, mostHours)

const mostSeats = 100_000

/** Seats as typed: a number, none for as many as want, or a fault. */
export const seatsOf = (text: string) => wholeNumber(text, 1, mostSeats)

const isFault = (value: unknown): value is Fault => typeof value === 'object' && value !== null

/** Names and texts: the one in the course's own language is needed, and none may be too long. */
export function wordFaults(
  form: Readonly<Record<string, unknown>>,
  { languages, originalLanguage }: CourseFacts,
): Faults {
  const faults: Faults = {}
  const judge = (what: string, max: number) => {
    for (const [language, text] of Object.entries(byLanguage(form, what, languages)))
      if (Array.from(text).length > max)
        faults[`${what}-${language}`] = { code: 'tooLong', values: { max } }
  }
  if (!byLanguage(form, 'name', [originalLanguage])[originalLanguage])
    faults[`name-${originalLanguage}`] = { code: 'required' }
  judge('name', longestName)
  judge('welcome', longestText)
  judge('rules', longestText)
  return faults
}

/** Nobody loses a seat by a form: those enrolled are taken out one by one, with a reason. */
const below = (seats: unknown, enrolled: number): Fault | false =>
  typeof seats === 'number' && seats < enrolled && { code: 'seatsBelow', values: { enrolled } }

const longestKey = 100

/** Accents, case and signs do not count in a key, so it needs a letter or a digit. */
function keyFault(key: string): Fault | null {
  if (sortKey(key) === '') return { code: 'required' }
  return key.length > longestKey ? { code: 'tooLong', values: { max: longestKey } } : null
}

/** What an edition's forums say together: one that keeps them closed speaks for all. */
export const readLaterOf = (forums: readonly { later: string | null }[]): ReadableLater =>
  forums.every(({ later }) => later === 'course') ? 'course' : 'nobody'

/** What was written for the enrolled alone is not read later by others; the other way round it may. */
const breaksPromise = (form: EditionForm, kept: KeptEdition): boolean =>
  form.readableLater === 'course' &&
  kept.readableLater !== 'course' &&
  kept.readableBy === 'enrolled' &&
  kept.hasPosts

/** Everything that is wrong with an edition as it was typed, by field; whose address it is, apart. */
export function editionFaults(
  form: EditionForm,
  course: CourseFacts,
  kept: KeptEdition | null,
): Faults {
  const faults: Faults = { ...wordFaults(form, course) }
  const note = (field: string, fault: Fault | null | false | undefined) => {
    if (fault) faults[field] ??= fault
  }
  const fixed = kept?.opened === true
  note('slug', fixed && form.slug !== kept.slug && { code: 'slugFixed' })
  note('slug', slugFault(form.slug))
  note('timeZone', fixed && form.timeZone !== kept.timeZone && { code: 'zoneFixed' })
  note('timeZone', form.timeZone === '' && { code: 'required' })
  note('timeZone', !isTimeZone(form.timeZone) && { code: 'zone' })
  note('opensOn', fixed && form.opensOn !== kept.opensOn && { code: 'opensFixed' })
  note('opensOn', dayFault(form.opensOn))
  note('closesOn', form.closesOn !== '' && dayFault(form.closesOn))
  note(
    'closesOn',
    form.closesOn !== '' && form.closesOn < form.opensOn && { code: 'closesBeforeOpens' },
  )
  const hours = hoursOf(form.hours)
  note('hours', isFault(hours) && hours)
  const seats = seatsOf(form.seats)
  note('seats', isFault(seats) && seats)
  note('seats', kept && below(seats, kept.enrolled))
  note('key', form.enrolment === 'key' && keyFault(form.key))
  const foreign = form.languages.some((language) => !course.languages.includes(language))
  note('languages', foreign && { code: 'choice' })
  note(
    'guests',
    form.guests !== 'off' && form.readableBy === 'enrolled' && { code: 'guestsNeedReaders' },
  )
  const opens = kept?.readableBy === 'enrolled' && form.readableBy === 'everyone'
  note('readableBy', opens && kept.hasPosts && { code: 'forumHasPosts' })
  note('readableLater', kept && breaksPromise(form, kept) && { code: 'forumPromised' })
  return faults
}
