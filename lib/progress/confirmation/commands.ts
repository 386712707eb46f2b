import { requireAccount } from '@/lib/accounts/policy'
import { recordAudit } from '@/lib/audit/commands'
import type { AuditAction } from '@/lib/audit/schema'
import { holdEnrolment } from '@/lib/editions/commands/activity'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Forbidden, Invalid, NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { recordEvidence } from '../commands/evidence'
import { canConfirm, canWithdraw } from './policy'
import type { ConfirmItemInput, WithdrawConfirmationInput } from './schema'

/** `confirmed` of those chosen had it to do; with it `finished` completed the edition. */
export type ItemConfirmed = { confirmed: number; finished: number }

/**
 * Vouches that learners have done an item, whatever is locked, and also after the end. Who has done
 * it already keeps the evidence that he gave himself.
 *
 * @throws Forbidden for who is neither a facilitator of the edition nor an administrator
 * @throws Invalid `chooseLearners` when somebody is not of this edition, or has left it
 */
export async function confirmItem(ctx: Ctx, input: ConfirmItemInput): Promise<ItemConfirmed> {
  const account = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'progress.confirmItem', input }, async (tx) => {
    const { editionId, itemId, revision } = await ownedItem(tx, ctx, input)
    const enrolments = await tx.enrolment.findMany({
      where: { editionId, id: { in: input.learners }, leftAt: null },
      // One order for all, so that two at once never wait for each other.
      orderBy: { id: 'asc' },
      select: { id: true },
    })
    if (enrolments.length < new Set(input.learners).size)
      throw new Invalid({ learners: { code: 'chooseLearners' } }, 'invalidForm')
    const given = { confirmedById: account.id, confirmedBy: account.name, reason: input.reason }
    const counts = { confirmed: 0, finished: 0 }
    for (const { id: enrolmentId } of enrolments) {
      await holdEnrolment(tx, enrolmentId)
      if (await tx.completion.count({ where: { enrolmentId, itemId } })) continue
      const what = { kind: 'confirmed', revision, language: ctx.viewer.locale } as const
      const happening = { enrolmentId, editionId, itemId, ...what }
      const { evidence, courseCompleted } = await recordEvidence(tx, happening, ctx.now)
      if (evidence === null) continue
      const id = newId()
      await tx.confirmation.create({
        data: { id, evidenceId: evidence, ...given, confirmedAt: ctx.now },
      })
      await note(tx, ctx, 'progress.confirmItem', editionId, enrolmentId, itemId)
      counts.confirmed += 1
      counts.finished += courseCompleted ? 1 : 0
    }
    return counts
  })
}

/** An item of an edition's own list. */
async function ownedItem(tx: Tx, ctx: Ctx, { edition: slug, item }: ConfirmItemInput) {
  const edition = await tx.edition.findUnique({ where: { slug }, select: { id: true } })
  if (!edition || !canConfirm(ctx.viewer, edition.id)) throw new Forbidden()
  const own = await tx.editionItem.findUnique({
    where: { editionId_itemId: { editionId: edition.id, itemId: item }, retiredAt: null },
    select: { editionId: true, itemId: true, revision: true },
  })
  if (!own) throw new NotFound()
  return own
}

const note = (
  tx: Tx,
  ctx: Ctx,
  action: AuditAction,
  editionId: string,
  enrolmentId: string,
  item: string,
) =>
  recordAudit(tx, ctx, {
    action,
    subjectKind: 'enrolment',
    subjectId: enrolmentId,
    editionId,
    detail: { item },
  })

/**
 * Takes back what was confirmed by mistake. What the learner has done himself since then stays.
 *
 * @throws Conflict `confirmationFinal` an hour later, or once the edition is complete
 */
export async function withdrawConfirmation(
  ctx: Ctx,
  input: WithdrawConfirmationInput,
): Promise<{ item: string }> {
  const account = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'progress.withdrawConfirmation', input }, async (tx) => {
    const where = { id: input.confirmation, confirmedById: account.id }
    const found = await tx.confirmation.findFirst({ where, select: withEvidence })
    if (!found) throw new NotFound()
    const { enrolmentId, itemId, completionId } = found.evidence
    await holdEnrolment(tx, enrolmentId)
    const { completedAt, editionId } = await tx.enrolment.findUniqueOrThrow({
      where: { id: enrolmentId },
      select: { completedAt: true, editionId: true },
    })
    const given = { ...found, finished: completedAt !== null }
    if (!canWithdraw(ctx.viewer, given, ctx.now)) throw new Conflict('confirmationFinal')
    await tx.confirmation.deleteMany({ where: { id: found.id } })
    await tx.evidence.deleteMany({ where: { id: found.evidenceId } })
    const others = await tx.evidence.count({ where: { enrolmentId, itemId } })
    if (others === 0 && completionId)
      await tx.completion.deleteMany({ where: { id: completionId } })
    await note(tx, ctx, 'progress.withdrawConfirmation', editionId, enrolmentId, itemId)
    return { item: itemId }
  })
}

const withEvidence = {
  id: true,
  evidenceId: true,
  confirmedById: true,
  confirmedAt: true,
  evidence: { select: { enrolmentId: true, itemId: true, completionId: true } },
} as const
