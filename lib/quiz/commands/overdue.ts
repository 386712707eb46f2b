import { noteActivity } from '@/lib/editions/commands/activity'
import { db, reader, transactOn } from '@/lib/platform/db'
import { grace, isOver } from '../rules/time'
import { endAttempt } from './ending'
import { wholeAttempt } from './own-attempt'

/** A round ends at most so many, so that others get their turn. */
const most = 100

/**
 * Ends attempts whose time, or whose edition, is over and which nobody handed in.
 *
 * @returns how many it ended
 */
export async function endOverdueAttempts(now: Date): Promise<number> {
  const before = { lt: new Date(now.getTime() - grace) }
  const edition = { OR: [{ closesAt: before }, { archivedAt: before }] }
  const overdue = await reader.attempt.findMany({
    where: { submittedAt: null, OR: [{ dueAt: before }, { enrolment: { edition } }] },
    orderBy: { startedAt: 'asc' },
    take: most,
    select: { id: true, enrolmentId: true },
  })
  let ended = 0
  for (const { id, enrolmentId } of overdue) {
    ended += await transactOn(db, async (tx) => {
      await noteActivity(tx, enrolmentId, now)
      const attempt = await wholeAttempt(tx, id)
      if (attempt.submittedAt || !isOver(attempt, now)) return 0
      await endAttempt(tx, attempt, now)
      return 1
    })
  }
  return ended
}
