import { requireAccount } from '@/lib/accounts/policy'
import { recordAudit } from '@/lib/audit/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { Conflict, Forbidden, Invalid, NotFound } from '@/lib/platform/errors'
import { enrolmentObstacle } from '../rules'
import { mailAbout } from './mail-commands'
import { canDecideRequests } from './policy'
import { decidedState } from './rules'
import type { DecideRequestInput } from './schema'
import { heldEdition, seatIsFree, takeSeat } from './seat-commands'

/**
 * Decides on an application: a seat, a place in the line, or a refusal with its reason; the
 * applicant is told in his language. An approval where no seat is free puts him into the line.
 * @throws NotFound for whoever may not decide in this edition
 * @throws Conflict when somebody else was faster, or the edition is over
 */
export async function decideRequest(
  ctx: Ctx,
  input: DecideRequestInput,
): Promise<{ edition: string; state: string }> {
  const { id: decidedById } = requireAccount(ctx.viewer)
  const { decision, reason } = input
  if (decision === 'refuse' && reason === '') throw new Invalid({ reason: { code: 'required' } })
  return runCommand(ctx, { name: 'editions.decideRequest', input }, async (tx) => {
    const where = { id: input.request }
    const found = await tx.enrolmentRequest.findUnique({ where, select: { editionId: true } })
    if (!found) throw new NotFound()
    if (!canDecideRequests(ctx.viewer, found.editionId)) throw new Forbidden()
    const edition = await heldEdition(tx, { id: found.editionId })
    if (!edition) throw new NotFound()
    const request = await tx.enrolmentRequest.findUniqueOrThrow({
      where,
      select: { state: true, accountId: true, account: { select: { suspendedAt: true } } },
    })
    const obstacle = enrolmentObstacle({ ...edition, enrolment: 'application' }, ctx.now)
    if (obstacle && decision !== 'refuse') throw new Conflict(obstacle)
    const free = await seatIsFree(tx, edition)
    const state = decidedState(decision, { state: request.state, free })
    // Said again of who waits already, it is no decision.
    if (state === null || state === request.state) throw new Conflict('requestDecided')
    const { accountId } = request
    const decided = { state, decidedAt: ctx.now, decidedById, reason: reason || null }
    await tx.enrolmentRequest.update({ where, data: decided })
    if (state === 'enrolled') await takeSeat(tx, { edition, accountId, told: true }, ctx.now)
    else await mailAbout(tx, { editionId: edition.id, accountId, news: state, reason }, ctx.now)
    await recordAudit(tx, ctx, {
      action: 'editions.decideRequest',
      subjectKind: 'account',
      subjectId: accountId,
      editionId: edition.id,
      detail: { decision, state, reason },
    })
    return { edition: edition.slug, state }
  })
}
