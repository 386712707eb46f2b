import { headers } from 'next/headers'
import { splitPath } from '@/lib/i18n/negotiate'
import { defaultLocale, type Locale } from '@/lib/i18n/locales'

/** Set by the proxy on every request for a page, whatever the browser sent. */
export const pathHeader = 'x-ponte-path'

/** The page's language, and its path and query without it: ("pt", "/courses/x?after=3"). */
export async function pagePath(): Promise<{ locale: Locale; rest: string }> {
  const path = (await headers()).get(pathHeader) ?? '/'
  const [pathname = '/', ...query] = path.split('?')
  const { locale, rest } = splitPath(pathname)
  const search = query.length ? `?${query.join('?')}` : ''
  return { locale: locale ?? defaultLocale, rest: `${locale ? rest : ''}${search}` }
}
