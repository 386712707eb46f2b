import { newBrowserSecret } from '@/lib/accounts/codes'
import { readCookie, writeCookie } from './cookies'

export const browserCookie = 'ponte-code'

/** Seconds: longer than a code and what may follow on it. */
export const lifeOfBrowserSecret = 60 * 60

export const isBrowserSecret = (value: string | null): value is string =>
  value !== null && /^[\w-]{22}$/.test(value)

/** The secret by which a browser shows that it is the one that asked for a code, or null. */
export async function browserSecret(): Promise<string | null> {
  const value = await readCookie(browserCookie)
  return isBrowserSecret(value) ? value : null
}

/** The same, with a fresh hour to live, and made when there is none. Only in an action. */
export async function makeBrowserSecret(): Promise<string> {
  const secret = (await browserSecret()) ?? newBrowserSecret()
  await writeCookie(browserCookie, secret, lifeOfBrowserSecret)
  return secret
}
