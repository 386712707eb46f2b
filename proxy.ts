import { NextResponse, type NextRequest } from 'next/server'
import { frameSources } from '@/lib/catalog/film/rules/hosts'
import { localeCookie, preferredLocale, splitPath } from '@/lib/i18n/negotiate'
import type { Locale } from '@/lib/i18n/locales'
import { sayError } from '@/lib/i18n/say-error'
import { bodyObstacle, largestForm } from '@/lib/platform/body-limit'
import { env } from '@/lib/platform/env'
import { contentSecurityPolicy, strictTransport } from '@/lib/platform/security-headers'
import { askedFilm } from './app/_server/asked-film'
import { giveToBrowser, missingAccountCookies, showToPage } from './app/_server/account-cookies'
import { pathHeader } from './app/_server/page-path'
import { sessionCookie } from './app/_server/session-name'

const https = env.BASE_URL.startsWith('https:')
const year = 60 * 60 * 24 * 365

/**
 * Language and headers of every page. Never permission: that is asked where something is read or
 * done.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const remembered = request.cookies.get(localeCookie)?.value
  const { locale, rest } = splitPath(pathname)
  const wanted = locale ?? preferredLocale(remembered, request.headers.get('accept-language'))
  if (!locale && isPagePath(pathname)) return redirectTo(request, wanted)
  const refused = bodyObstacle(request, largestForm(rest, request.cookies.has(sessionCookie)))
  if (refused) return tooLarge(wanted, refused)

  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const development = process.env.NODE_ENV === 'development'
  const frames = askedFilm(request.headers, request.nextUrl.searchParams.get('film'))
    ? frameSources
    : []
  const policy = contentSecurityPolicy({ nonce, development, frames })
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set(pathHeader, `${pathname}${search}`)
  const cookies = missingAccountCookies(request, rest)
  if (cookies.length > 0) showToPage(cookies, headers)

  const response = locale
    ? NextResponse.next({ request: { headers } })
    : // Not a page and not a file that exists: the 404 page in the reader's language.
      NextResponse.rewrite(new URL(`/${wanted}${pathname}`, request.url), { request: { headers } })
  response.headers.set('content-security-policy', policy)
  if (https) response.headers.set('strict-transport-security', strictTransport)
  if (locale && remembered !== locale) remember(response, locale)
  giveToBrowser(cookies, response)
  return response
}

/** Before anything of it is read. */
const tooLarge = (locale: Locale, status: number) =>
  new NextResponse(sayError(locale, 'tooLarge'), {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', connection: 'close' },
  })

/** "/courses/x" is a page without its language; "/robots.txt" is not. */
const isPagePath = (path: string) => !path.split('/').at(-1)?.includes('.')

function redirectTo(request: NextRequest, locale: Locale): NextResponse {
  const { pathname, search } = request.nextUrl
  const path = `/${locale}${pathname === '/' ? '' : pathname}${search}`
  return NextResponse.redirect(new URL(path, request.url), {
    headers: { vary: 'Accept-Language, Cookie', 'cache-control': 'no-store' },
  })
}

const remember = (response: NextResponse, locale: Locale) =>
  response.cookies.set(localeCookie, locale, {
    httpOnly: true,
    sameSite: 'lax',
    secure: https,
    path: '/',
    maxAge: year,
  })

export const config = {
  // Handlers and files send headers of their own.
  matcher: '/((?!_next/static|_next/image|api/|files/|maps/|icon.svg).*)',
}
