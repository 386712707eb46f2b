import type { Tx } from '@/lib/platform/db'
import { queueJob } from '@/lib/platform/jobs'

/** The job that completes an edition for those who have done all that it still asks. */
export const finishingJob = 'editions.finish'

const minute = 60_000

/**
 * Has it seen, once this transaction is committed, who has done all that an edition asks. Twice: whoever
 * completed an item at that very instant was judged by the old list.
 *
 * @param enrolment only this one's
 */
export async function queueFinishing(
  tx: Tx,
  { edition, enrolment }: { edition: string; enrolment?: string },
  now: Date,
): Promise<void> {
  const whose = enrolment ?? edition
  for (const runAt of [now, new Date(now.getTime() + minute)])
    await queueJob(tx, {
      kind: finishingJob,
      uniqueKey: `${finishingJob}:${whose}:${runAt.getTime()}`,
      payload: { edition, ...(enrolment !== undefined && { enrolment }) },
      runAt,
    })
}
