import { countryName } from '@/lib/i18n/countries'
import type { Locale } from '@/lib/i18n/locales'
import type { TextAuthor } from '@/lib/tasks/assignments/authors-queries'

/** Whose a text is, in the reader's language. */
export const authorName = ({ kind, name }: TextAuthor, locale: Locale): string =>
  kind === 'country' ? countryName(name, locale) : name
