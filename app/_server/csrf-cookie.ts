import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { secure } from './cookies'
import { authSecret } from './sealed'

/** next-auth's cookie against forged sign-ins, in its format: `token|sha256(token + secret)`. */
export const csrfCookie = `${secure ? '__Host-' : ''}next-auth.csrf-token`

const hashOf = (token: string) => createHash('sha256').update(`${token}${authSecret}`).digest('hex')

/** The token in a cookie's value, which a sign-in form repeats; null when the value is not ours. */
export function csrfToken(value: string | null): string | null {
  const [token = '', hash = ''] = value?.split('|') ?? []
  const [given, right] = [Buffer.from(hash), Buffer.from(hashOf(token))]
  return given.length === right.length && timingSafeEqual(given, right) ? token : null
}

/** A fresh value for the cookie. A page cannot set one, so the proxy does, before the form is made. */
export function newCsrfValue(): string {
  const token = randomBytes(32).toString('hex')
  return `${token}|${hashOf(token)}`
}
