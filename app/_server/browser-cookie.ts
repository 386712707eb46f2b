import { newBrowserSecret } from '@/lib/accounts/codes'
import { readCookie, writeCookie } from './cookies'

const name = 'ponte-code'
const anHour = 60 * 60

/** The secret by which a browser shows that it is the one that asked for a code, or null. */
export async function browserSecret(): Promise<string | null> {
  const value = await readCookie(name)
  return value !== null && /^[\w-]{22}$/.test(value) ? value : null
}

/** The same, made when the browser has none. Only where a cookie can be set: in an action. */
export async function makeBrowserSecret(): Promise<string> {
  const secret = (await browserSecret()) ?? newBrowserSecret()
  await writeCookie(name, secret, anHour)
  return secret
}
