import { locales } from '@/lib/i18n/locales'

/** An old address, so far reduced that the doubles of one page are equal. */
export type PageAddress = {
  host: string
  /** Begins with a slash; holds the parameters that name a page, in order. */
  path: string
  /** The language that the address names, as a hint for posts without one of their own. */
  language: string | null
}

/** Parameters by which old sites name pages; all others count visitors or sort lists. */
const naming = new Set(['p', 'page_id', 'id', 'module', 'lesson', 'course', 'cmid', 'a'])
const languageParameters = ['lang', 'locale', 'hl']

const languageOf = (word: string | null): string | null => {
  const first = word?.toLowerCase().split(/[-_]/)[0] ?? ''
  return locales.some((locale) => locale === first) ? first : null
}

const isLanguageSegment = (segment: string) =>
  /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(segment) && languageOf(segment) !== null

/** `my--site-example-org.translate.goog` shows my-site.example.org. */
const unmangled = (host: string): string => {
  const [, inner] = /^(.+)\.translate\.goog$/.exec(host) ?? []
  return inner ? inner.replace(/--|-/g, (dash) => (dash === '-' ? '.' : '-')) : host
}

const parsed = (text: string): URL | null => {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
}

/** The page behind a copy of it that a search engine or a translator kept. */
function behindCopy(url: URL): URL {
  const cached = /^cache:(?:[\w-]+:)?(.+)$/.exec(url.searchParams.get('q') ?? '')?.[1]
  if (url.hostname === 'webcache.googleusercontent.com' && cached)
    return parsed(/^https?:/.test(cached) ? cached.trim() : `http://${cached.trim()}`) ?? url
  if (/^translate\.google\.[a-z.]+$/.test(url.hostname))
    return parsed(url.searchParams.get('u') ?? '') ?? url
  return url
}

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment).normalize('NFC')
  } catch {
    return segment
  }
}

/** Reduces an address; null when it is none of the web. */
export function pageAddress(text: string): PageAddress | null {
  const given = parsed(text.trim())
  if (!given) return null
  const url = behindCopy(given)
  const host = unmangled(url.hostname.toLowerCase()).replace(/^www\./, '')
  // A host made of escapes is a broken address that somebody's browser sent.
  if (!/^[\p{L}\p{N}.-]+$/u.test(host)) return null
  const segments = url.pathname
    .split('/')
    .map(decoded)
    .filter((segment) => segment !== '')
  if (/^(?:index|default)\.(?:html?|php|aspx?)$/i.test(segments.at(-1) ?? '')) segments.pop()
  const inPath = segments.find(isLanguageSegment) ?? null
  const inQuery = languageParameters.map((name) => url.searchParams.get(name)).find(Boolean) ?? null
  const named = [...url.searchParams]
    .filter(([name, value]) => naming.has(name) && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
  const query = named.length > 0 ? `?${named.join('&')}` : ''
  return {
    host,
    path: `/${segments.join('/')}${query}`.toLowerCase(),
    language: languageOf(inPath) ?? languageOf(inQuery),
  }
}

/** The same, without the language: what the variants of one page share. */
export const pageKey = ({ path }: Pick<PageAddress, 'path'>): string => {
  const [before = '', query] = path.split('?')
  const kept = before.split('/').filter((segment) => segment !== '' && !isLanguageSegment(segment))
  return `/${kept.join('/')}${query === undefined ? '' : `?${query}`}`
}
