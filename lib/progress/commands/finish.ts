import { issueCertificate } from '@/lib/certificates/issuing-commands'
import { completeEnrolment } from '@/lib/editions/commands/activity'
import type { Tx } from '@/lib/platform/db'
import { askedList } from '../queries/asked-list-queries'
import { progressOf } from '../rules'

type Whose = { enrolmentId: string; editionId: string }

/**
 * Completes an edition for who has done all that is asked, or had done all that was asked before an
 * adoption, and issues the certificate. The caller holds the enrolment's row.
 *
 * @returns whether it became complete now
 */
export async function finishWhenDone(
  tx: Tx,
  { enrolmentId, editionId }: Whose,
  now: Date,
): Promise<boolean> {
  const [list, done] = await Promise.all([
    askedList(tx, editionId),
    tx.completion.findMany({
      where: { enrolmentId },
      select: { itemId: true, completedAt: true },
    }),
  ])
  const completions = new Map(done.map(({ itemId, completedAt }) => [itemId, completedAt]))
  if (progressOf(list, completions).percent < 100) return false
  const completed = await completeEnrolment(tx, enrolmentId, now)
  if (completed) await issueCertificate(tx, enrolmentId, now)
  return completed
}
