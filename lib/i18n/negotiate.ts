import { defaultLocale, isLocale, type Locale } from './locales'

/** The name of the cookie that remembers the language of the last page seen. */
export const localeCookie = 'ponte-locale'

/**
 * The language to lead somebody to: the remembered one, else the best of `Accept-Language`,
 * else the default.
 */
export function preferredLocale(remembered: string | undefined, accepted: string | null): Locale {
  if (isLocale(remembered)) return remembered
  return bestOf(accepted ?? '') ?? defaultLocale
}

function bestOf(accepted: string): Locale | undefined {
  const ranges = accepted.slice(0, 1000).split(',').map(parseRange)
  const wanted = ranges.filter((range) => range.quality > 0)
  // Sorting is stable: of two equal wishes the first one written wins.
  wanted.sort((a, b) => b.quality - a.quality)
  for (const { language } of wanted) {
    if (isLocale(language)) return language
    if (language === '*') return defaultLocale
  }
  return undefined
}

/** "pt-BR;q=0.8" is Portuguese, wished for at 0.8. A quality that is no number counts as none. */
function parseRange(text: string): { language: string; quality: number } {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const written = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  const quality =
    written === undefined ? 1 : /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(written) ? Number(written) : 0
  return { language: range.split('-')[0] ?? '', quality }
}

/** Splits "/pt/courses" into its language and the rest; the language is null when it has none. */
export function splitPath(path: string): { locale: Locale | null; rest: string } {
  const [, first = '', ...others] = path.split('/')
  if (!isLocale(first)) return { locale: null, rest: path }
  return { locale: first, rest: others.length ? `/${others.join('/')}` : '' }
}
