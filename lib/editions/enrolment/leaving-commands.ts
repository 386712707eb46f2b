import { requireAccount } from '@/lib/accounts/policy'
import { recordAudit } from '@/lib/audit/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Forbidden, NotFound } from '@/lib/platform/errors'
import { mailAbout } from './mail-commands'
import { canRemoveLearners } from './policy'
import { giveFreeSeats, heldEdition, seatIsFree, takeSeat } from './seat-commands'

/**
 * Leaves an edition, or the line for it. What was done stays, and is there again for who comes
 * back; the seat goes to the first who waits.
 * @throws NotFound for whoever is neither in it nor in the line
 */
export async function leaveEdition(
  ctx: Ctx,
  input: { edition: string },
): Promise<{ edition: string }> {
  const account = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'editions.leaveEdition', input }, async (tx) => {
    const edition = await heldEdition(tx, { slug: input.edition })
    if (!edition) throw new NotFound()
    const whose = { editionId: edition.id, accountId: account.id }
    const left = await tx.enrolment.updateMany({
      where: { ...whose, leftAt: null },
      data: { leftAt: ctx.now },
    })
    const given = await tx.enrolmentRequest.updateMany({
      where: { ...whose, state: { in: ['asked', 'waiting'] } },
      data: { state: 'withdrawn', decidedAt: ctx.now },
    })
    if (left.count + given.count === 0) throw new NotFound()
    await giveFreeSeats(tx, edition, ctx.now)
    return { edition: edition.slug }
  })
}

function requireRemover(ctx: Ctx): string {
  const { id } = requireAccount(ctx.viewer)
  if (!canRemoveLearners(ctx.viewer)) throw new Forbidden()
  return id
}

/**
 * Takes a learner out of an edition and tells him why. What he has done and earned stays his.
 * @throws Forbidden, NotFound, Conflict when he has left already
 */
export async function removeLearner(
  ctx: Ctx,
  input: { enrolment: string; reason: string },
): Promise<{ edition: string }> {
  const removedById = requireRemover(ctx)
  return runCommand(ctx, { name: 'editions.removeLearner', input }, async (tx) => {
    const { edition, accountId } = await placeOf(tx, input.enrolment)
    const { count } = await tx.enrolment.updateMany({
      where: { id: input.enrolment, leftAt: null },
      data: { leftAt: ctx.now, removedById, leftReason: input.reason },
    })
    if (count === 0) throw new Conflict('learnerGone')
    const told = {
      editionId: edition.id,
      accountId,
      news: 'removed',
      reason: input.reason,
    } as const
    await mailAbout(tx, told, ctx.now)
    await note(tx, ctx, 'removeLearner', { edition, accountId, reason: input.reason })
    await giveFreeSeats(tx, edition, ctx.now)
    return { edition: edition.slug }
  })
}

/**
 * Takes somebody who is gone back into an edition.
 * @throws Forbidden, NotFound, Conflict when he is there, or no seat is free
 */
export async function readmitLearner(
  ctx: Ctx,
  input: { enrolment: string },
): Promise<{ edition: string }> {
  requireRemover(ctx)
  return runCommand(ctx, { name: 'editions.readmitLearner', input }, async (tx) => {
    const { edition, accountId, leftAt } = await placeOf(tx, input.enrolment)
    if (leftAt === null) throw new Conflict('learnerThere')
    if (!(await seatIsFree(tx, edition))) throw new Conflict('editionFull')
    await takeSeat(tx, { edition, accountId, told: true }, ctx.now)
    await note(tx, ctx, 'readmitLearner', { edition, accountId })
    return { edition: edition.slug }
  })
}

/** An enrolment with its edition held. */
async function placeOf(tx: Tx, id: string) {
  const select = { editionId: true, accountId: true } as const
  const found = await tx.enrolment.findUnique({ where: { id }, select })
  const edition = found && (await heldEdition(tx, { id: found.editionId }))
  if (!edition) throw new NotFound()
  const { leftAt } = await tx.enrolment.findUniqueOrThrow({
    where: { id },
    select: { leftAt: true },
  })
  return { edition, accountId: found.accountId, leftAt }
}

type Noted = { edition: { id: string }; accountId: string; reason?: string }

type Verb = 'removeLearner' | 'readmitLearner'

const note = (tx: Tx, ctx: Ctx, verb: Verb, { edition, accountId, reason }: Noted) =>
  recordAudit(tx, ctx, {
    action: `editions.${verb}`,
    subjectKind: 'account',
    subjectId: accountId,
    editionId: edition.id,
    ...(reason !== undefined && { detail: { reason } }),
  })
