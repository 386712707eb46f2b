import { countryName } from '@/lib/i18n/countries'
import { isLocale } from '@/lib/i18n/locales'
import { sortKey } from '@/lib/i18n/sort-key'

type Told = {
  language: string
  title: string
  summary: string
  partners: readonly string[]
  parts: Readonly<Record<string, string | undefined>>
  countries: readonly string[]
}

/** Of kept HTML only what is read: signs that stand for others do not matter to a search. */
const withoutMarks = (html: string): string =>
  html.replace(/<[^>]*>/g, ' ').replace(/&#?\w+;/g, ' ')

/** The words by which a practice is found in one language, each once, with a space before and after. */
export const wordsOf = ({ language, title, summary, partners, parts, countries }: Told): string => {
  const names = isLocale(language) ? countries.map((code) => countryName(code, language)) : []
  const texts = [title, summary, ...partners, ...names, ...Object.values(parts)]
  const words = sortKey(texts.map((text) => withoutMarks(text ?? '')).join(' ')).split(' ')
  return ` ${[...new Set(words)].join(' ')} `
}
