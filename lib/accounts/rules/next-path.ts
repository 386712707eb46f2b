import { isLocale, type Locale } from '@/lib/i18n/locales'

/**
 * Where to go after signing in: a page of this site, or null. It must begin with a language, so
 * neither another site nor a handler under /api can be named.
 */
export function safeNext(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 1000) return null
  // What a browser would drop or turn round (controls, spaces, backslashes) is not worth repairing.
  if (!/^\/[^/\\\s\p{Cc}][^\\\s\p{Cc}]*$/u.test(value)) return null
  const origin = 'http://site.invalid'
  if (!URL.canParse(value, origin)) return null
  const url = new URL(value, origin)
  if (url.origin !== origin) return null
  if (!isLocale(url.pathname.split('/')[1])) return null
  return url.pathname + url.search + url.hash
}

/** A page's address that remembers where to go afterwards, if that is a page of ours. */
export function withNext(path: string, next: string | undefined): string {
  const safe = safeNext(next)
  return safe === null ? path : `${path}?next=${encodeURIComponent(safe)}`
}

/** Where somebody goes who has signed in: where they were going, else to their courses. */
export const afterSignIn = (locale: Locale, next: string | undefined): string =>
  safeNext(next) ?? `/${locale}/my`
