import { holdEnrolment, noteActivity } from '@/lib/editions/commands/activity'
import type { Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import type { EvidenceKind } from '../rules'
import { finishWhenDone } from './finish'

/** What happened, by whom (an enrolment) and to which item of its edition. */
export type Happening = {
  enrolmentId: string
  editionId: string
  itemId: string
  kind: EvidenceKind
  revision: number
  language: string
  attemptId?: string
  /** Who vouches for it, where it is not the learner. */
  confirmedById?: string
}

/**
 * `completedAt` is when the item was first done; `courseCompleted` is true once, on the transition;
 * `evidence` is the row that was written, null when the same was there before.
 */
export type Recorded = { completedAt: Date; courseCompleted: boolean; evidence: string | null }

/**
 * Writes why an item counts as done and, the first time, that it is done; with the last required
 * item also that the edition is complete, which earns the certificate. What was earned before stays as it is.
 */
export async function recordEvidence(tx: Tx, happening: Happening, now: Date): Promise<Recorded> {
  const { enrolmentId, editionId, itemId, attemptId, confirmedById, ...what } = happening
  // What another person does is no sign that the learner was here.
  if (what.kind === 'confirmed' || confirmedById !== undefined) await holdEnrolment(tx, enrolmentId)
  else await noteActivity(tx, enrolmentId, now)
  const known = await tx.completion.findUnique({
    where: { enrolmentId_itemId: { enrolmentId, itemId } },
    select: { id: true, completedAt: true },
  })
  const completion = known ?? { id: newId(), completedAt: now }
  if (!known) await tx.completion.create({ data: { ...completion, enrolmentId, itemId } })
  const { kind, revision } = what
  const told =
    known && (await tx.evidence.count({ where: { enrolmentId, itemId, kind, revision } }))
  const evidence = told ? null : newId()
  if (evidence !== null) {
    const links = {
      ...{ enrolmentId, itemId, completionId: completion.id },
      ...{ attemptId: attemptId ?? null, confirmedById: confirmedById ?? null },
    }
    await tx.evidence.create({ data: { id: evidence, ...links, ...what, recordedAt: now } })
  }
  const courseCompleted = !known && (await finishWhenDone(tx, { enrolmentId, editionId }, now))
  return { completedAt: completion.completedAt, courseCompleted, evidence }
}
