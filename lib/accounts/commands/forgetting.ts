import { db } from '@/lib/platform/db'

const day = 24 * 60 * 60_000
const before = (now: Date, days: number) => ({ lt: new Date(now.getTime() - days * day) })

/**
 * Forgets what has served: codes after a day, with the address and the name of whoever never
 * confirmed them, and sessions a month after their end.
 */
export async function forgetOldProofs(now: Date): Promise<void> {
  await db.emailChallenge.deleteMany({ where: { expiresAt: before(now, 1) } })
  await db.session.deleteMany({ where: { expiresAt: before(now, 30) } })
}
