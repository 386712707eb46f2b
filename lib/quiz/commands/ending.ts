import type { Tx } from '@/lib/platform/db'
import { recordEvidence } from '@/lib/progress/commands/evidence'
import { judge } from '../rules/judging'
import { endOf } from '../rules/time'
import type { WholeAttempt } from './own-attempt'

/** How an attempt ended; `score` and `passMark` in whole percent. */
export type AttemptEnded = { number: number; score: number; passMark: number; passed: boolean }

/**
 * Judges an attempt by the answers that are kept, at the instant that its end was. Passed, it is
 * evidence that the item is done; failed, it takes nothing away. The caller holds the enrolment's row.
 */
export async function endAttempt(tx: Tx, attempt: WholeAttempt, now: Date): Promise<AttemptEnded> {
  const { id, enrolmentId, itemId, number, revision, language, passMark } = attempt
  const { score, passed } = judge(attempt.questions, attempt.answers, passMark)
  const end = endOf(attempt)
  const submittedAt = end && end < now ? end : now
  await tx.attempt.update({ where: { id }, data: { submittedAt, score, passed } })
  if (passed) {
    const whose = { enrolmentId, editionId: attempt.edition.id, itemId, attemptId: id }
    const what = { kind: 'attempt-passed', revision, language } as const
    await recordEvidence(tx, { ...whose, ...what }, submittedAt)
  }
  return { number, score, passMark, passed }
}
