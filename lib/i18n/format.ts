import type { Locale } from './locales'
import { spanShape } from './span-shape'

// pt-PT, not pt: its plurals put nought with the many ("0 tópicos"), as every Portuguese reader writes.
const tags: Record<Locale, string> = { pt: 'pt-PT', en: 'en-GB', es: 'es', fr: 'fr' }

/** The BCP 47 tag that numbers, dates and plurals of this language follow. */
export const intlTag = (locale: Locale): string => tags[locale]

const kept = new Map<string, unknown>()

function keep<T>(name: string, make: () => T): T {
  const known = kept.get(name)
  if (known) return known as T
  const fresh = make()
  kept.set(name, fresh)
  return fresh
}

type DateStyle = 'long' | 'short'

function dateFormat(locale: Locale, timeZone: string, style: DateStyle, time: boolean) {
  return keep(`date.${locale}.${timeZone}.${style}.${time}`, () => {
    const month = style === 'long' ? 'long' : 'short'
    const clock = time ? ({ hour: '2-digit', minute: '2-digit' } as const) : {}
    const shape = { day: 'numeric', month, year: 'numeric', timeZone, ...clock } as const
    return new Intl.DateTimeFormat(intlTag(locale), shape)
  })
}

/** A day, given as YYYY-MM-DD, in words: "22 de novembro de 2026". */
export function formatDay(day: string, locale: Locale, style: DateStyle = 'long'): string {
  return dateFormat(locale, 'UTC', style, false).format(new Date(`${day}T00:00:00Z`))
}

/** An instant as date and time in an IANA time zone. */
export function formatInstant(
  instant: Date,
  locale: Locale,
  timeZone: string,
  style: DateStyle = 'long',
): string {
  return dateFormat(locale, timeZone, style, true).format(instant)
}

/** From one instant to another in an IANA time zone, with the day of the week. */
export const formatSpan = (from: Date, to: Date, locale: Locale, timeZone: string): string =>
  keep(
    `span.${locale}.${timeZone}`,
    () => new Intl.DateTimeFormat(intlTag(locale), { ...spanShape, timeZone }),
  ).formatRange(from, to)

/** The day on which an instant falls in an IANA time zone, in words. */
export function formatInstantDay(
  instant: Date,
  locale: Locale,
  timeZone: string,
  style: DateStyle = 'long',
): string {
  return dateFormat(locale, timeZone, style, false).format(instant)
}

/** A number with the language's separators. */
export const formatNumber = (value: number, locale: Locale): string =>
  keep(`number.${locale}`, () => new Intl.NumberFormat(intlTag(locale))).format(value)

/** "A, B and C". */
export const formatList = (words: readonly string[], locale: Locale): string =>
  keep(`list.${locale}`, () => new Intl.ListFormat(intlTag(locale))).format(words)

/** Names that the browser's and Node's own list of languages lacks. */
const unnamed: Record<string, Record<Locale, string>> = {
  pov: {
    pt: 'crioulo da Guiné-Bissau',
    en: 'Guinea-Bissau Creole',
    es: 'criollo de Guinea-Bisáu',
    fr: 'créole de Guinée-Bissau',
  },
}

/** The name of a language in another: ('pt', 'fr') is "portugais". */
export function languageName(language: string, locale: Locale): string {
  const names = keep(
    `language.${locale}`,
    () => new Intl.DisplayNames(intlTag(locale), { type: 'language' }),
  )
  return unnamed[language]?.[locale] ?? names.of(language) ?? language
}

/** The length of a film: 1:23. */
export const formatClock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** The size of a file in bytes, in words: "1,4 MB". */
export function formatSize(bytes: number, locale: Locale): string {
  const [unit, value] =
    bytes < 1_000_000 ? (['kilobyte', bytes / 1000] as const) : (['megabyte', bytes / 1e6] as const)
  const digits = unit === 'megabyte' ? 1 : 0
  return keep(`size.${locale}.${unit}`, () => {
    const shape = { style: 'unit', unit, maximumFractionDigits: digits } as const
    return new Intl.NumberFormat(intlTag(locale), shape)
  }).format(unit === 'kilobyte' ? Math.max(1, value) : value)
}

/**
 * The name of an IANA time zone, the same in summer and in winter: "Western European Time". Zones
 * change their clocks for good at times, so it is the name at an instant.
 */
export function zoneName(timeZone: string, at: Date, locale: Locale): string {
  const shape = { timeZone, timeZoneName: 'longGeneric' } as const
  const parts = keep(
    `zone.${locale}.${timeZone}`,
    () => new Intl.DateTimeFormat(intlTag(locale), shape),
  ).formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

/** An instant as "2026-11-22 14:05" in an IANA time zone, as spreadsheets of every language read it. */
export const localStamp = (instant: Date, timeZone: string): string =>
  keep(
    `stamp.${timeZone}`,
    () => new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
  ).format(instant)

/** How long ago an instant was, in its largest unit: "3 hours ago". */
export function formatAge(instant: Date, now: Date, locale: Locale): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - instant.getTime()) / 60_000))
  const [value, unit] =
    minutes < 60
      ? ([minutes, 'minute'] as const)
      : minutes < 48 * 60
        ? ([Math.floor(minutes / 60), 'hour'] as const)
        : ([Math.floor(minutes / (24 * 60)), 'day'] as const)
  return keep(
    `age.${locale}`,
    () => new Intl.RelativeTimeFormat(intlTag(locale), { numeric: 'auto' }),
  ).format(-value, unit)
}
