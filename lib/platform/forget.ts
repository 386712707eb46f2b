import { db } from '@/lib/platform/db'
import { forgetOldEvents } from './events'

/** How long a form may be sent again, and how long done work can be looked up, in days. */
const kept = 30

/**
 * Deletes what has served its purpose: windows of the rate limit that are over, and forms, done
 * jobs and dead tokens of 30 days ago. A job that was given up stays, and so does a token that
 * neither expired nor was spent.
 */
export const forgetOldRows = async (now: Date): Promise<void> => {
  const before = { lt: new Date(now.getTime() - kept * 86_400_000) }
  await forgetOldEvents(now)
  await db.rateLimit.deleteMany({ where: { windowEndsAt: { lte: now } } })
  await db.submission.deleteMany({ where: { submittedAt: before } })
  await db.job.deleteMany({ where: { doneAt: before } })
  await db.token.deleteMany({ where: { OR: [{ expiresAt: before }, { usedAt: before }] } })
}
