/** The languages of the interface; the first is the default. */
export const locales = ['pt', 'en', 'es', 'fr'] as const

export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'pt'

export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && (locales as readonly string[]).includes(value)

/** The language that an account keeps, or the default where it keeps none of ours. */
export const localeOf = (kept: string): Locale => (isLocale(kept) ? kept : defaultLocale)
