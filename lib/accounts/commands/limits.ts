import { createHash } from 'node:crypto'
import { Conflict } from '@/lib/platform/errors'
import { takeTurn, type Limit } from '@/lib/platform/rate-limit'

const minute = 60
const hour = 60 * minute

/**
 * How often is too often. A code has five tries in a million, so thirty codes a day leave whoever
 * guesses one chance in seven thousand; one browser gets fewer than the address has, so that a
 * stranger alone cannot use up what the owner needs.
 */
const codes = {
  browser: { most: 10, seconds: hour },
  addressByHour: { most: 12, seconds: hour },
  addressByDay: { most: 30, seconds: 24 * hour },
} satisfies Record<string, Limit>

/** Wrong and right passwords for one address, whoever tries. */
const guesses: Limit = { most: 10, seconds: 15 * minute }

/** Counts a code that is asked for. @throws Conflict `tooMany` */
export async function countCode(email: string, browserHash: string, now: Date): Promise<void> {
  await count('code-browser', browserHash, codes.browser, now)
  await count('code-address-hour', email, codes.addressByHour, now)
  await count('code-address-day', email, codes.addressByDay, now)
}

/** Counts a password that is tried. @throws Conflict `tooMany` */
export const countGuess = (email: string, now: Date): Promise<void> =>
  count('password', email, guesses, now)

async function count(what: string, who: string, limit: Limit, now: Date): Promise<void> {
  const hash = createHash('sha256').update(who).digest('base64url')
  const turn = await takeTurn(`${what}:${hash}`, limit, now)
  if (turn.allowed) return
  const minutes = Math.ceil((turn.retryAt.getTime() - now.getTime()) / 60_000)
  throw new Conflict('tooMany', { minutes })
}
