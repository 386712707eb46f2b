import type { NextRequest, NextResponse } from 'next/server'
import { browserCookie, isBrowserSecret, lifeOfBrowserSecret } from './browser-cookie'
import { guarded } from './cookies'
import { csrfCookie, csrfToken, newCsrfValue } from './csrf-cookie'
import { newBrowserSecret } from '@/lib/accounts/codes'

type Given = { name: string; value: string; maxAge?: number }

/**
 * The cookies that the forms of the account pages stand on and that a page cannot set: next-auth's
 * against forged sign-ins, and the secret to which a code is bound. Given before the first form, so
 * that two sendings of it are alike.
 */
export function missingAccountCookies(request: NextRequest, page: string): Given[] {
  if (!/^\/account(\/|$)/.test(page)) return []
  const held = (name: string) => request.cookies.get(name)?.value ?? null
  const missing: Given[] = []
  if (csrfToken(held(csrfCookie)) === null) {
    missing.push({ name: csrfCookie, value: newCsrfValue() })
  }
  if (!isBrowserSecret(held(browserCookie))) {
    const value = newBrowserSecret()
    missing.push({ name: browserCookie, value, maxAge: lifeOfBrowserSecret })
  }
  return missing
}

/** Lets the page that is about to be made see them already. */
export function showToPage(given: readonly Given[], headers: Headers): void {
  const pairs = given.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
  const held = headers.get('cookie')
  headers.set('cookie', [...(held === null ? [] : [held]), ...pairs].join('; '))
}

export function giveToBrowser(given: readonly Given[], response: NextResponse): void {
  for (const { name, value, maxAge } of given) {
    response.cookies.set(name, value, { ...guarded, ...(maxAge !== undefined && { maxAge }) })
  }
}
