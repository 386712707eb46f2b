import { createHash } from 'node:crypto'
import { Conflict } from '@/lib/platform/errors'
import { takeTurn, type Limit } from '@/lib/platform/rate-limit'

/** Somebody who mistypes needs a few; somebody who guesses needs thousands. */
const tries: Limit = { most: 10, seconds: 3_600 }

/** Counts a key that is tried, right or wrong, by person and edition. @throws Conflict `tooMany` */
export async function countKeyTry(accountId: string, edition: string, now: Date): Promise<void> {
  const whose = createHash('sha256').update(`${accountId} ${edition}`).digest('base64url')
  const turn = await takeTurn(`enrolment-key:${whose}`, tries, now)
  if (turn.allowed) return
  const minutes = Math.ceil((turn.retryAt.getTime() - now.getTime()) / 60_000)
  throw new Conflict('tooMany', { minutes })
}
