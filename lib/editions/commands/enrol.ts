import { completeEnrolmentProfile } from '@/lib/accounts/commands/profile'
import { requireAccount } from '@/lib/accounts/policy'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Invalid, NotFound } from '@/lib/platform/errors'
import { countKeyTry } from '../enrolment/key-commands'
import { mailAbout } from '../enrolment/mail-commands'
import { keepRequest } from '../enrolment/request-commands'
import { isSameKey, outcomeOf, type Outcome } from '../enrolment/rules'
import { countSeated, heldEdition, takeSeat, type HeldEdition } from '../enrolment/seat-commands'
import { acceptInvitation, wayByInvitation } from '../invitations/accepting-commands'
import { enrolmentObstacle } from '../rules'
import type { EnrolInput } from '../schema'

/** `enrolment` is there for who is enrolled; who has to wait has none. */
export type Enrolled = { enrolment: string | null; outcome: Outcome; edition: string }

/**
 * Enrols whoever asks in an edition: at once, by its key, by an invitation, or by an application that
 * somebody reads first; where no seat is free, into the line. Whoever is enrolled already stays so, with the same
 * answer; who left comes back to what he had done.
 *
 * @throws Conflict `editionClosed`, `enrolmentClosed` or, taken out by an administrator, `learnerRemoved`
 * @throws Invalid when the key is wrong, or an application says nothing
 */
export async function enrol(ctx: Ctx, input: EnrolInput): Promise<Enrolled> {
  const account = requireAccount(ctx.viewer)
  if (input.key) await countKeyTry(account.id, input.edition, ctx.now)
  return runCommand(ctx, { name: 'editions.enrol', input }, async (tx) => {
    // First of all: whoever else wants a seat waits here.
    const edition = await heldEdition(tx, { slug: input.edition })
    if (!edition) throw new NotFound()
    const known = await tx.enrolment.findUnique({
      where: { editionId_accountId: { editionId: edition.id, accountId: account.id } },
      select: { id: true, leftAt: true, removedById: true },
    })
    if (known && !known.leftAt)
      return { enrolment: known.id, outcome: 'enrolled', edition: edition.slug }
    const comer = { editionId: edition.id, email: account.email, token: input.invitation }
    const { invitation, enrolment } = await wayByInvitation(tx, { ...edition, ...comer }, ctx.now)
    const entry = { ...edition, enrolment }
    const obstacle = enrolmentObstacle(entry, ctx.now)
    if (obstacle) throw new Conflict(obstacle)
    if (known?.removedById) throw new Conflict('learnerRemoved')
    refuseUnfit(entry, input)
    const { institution, languagesRead } = input
    const constituency = input.constituency || null
    await completeEnrolmentProfile(tx, account.id, { institution, constituency, languagesRead })
    if (invitation !== null)
      await acceptInvitation(tx, { id: invitation, accountId: account.id }, ctx.now)
    const asking = { edition: entry, accountId: account.id, motive: input.motive ?? '' }
    return admit(tx, asking, ctx.now)
  })
}

function refuseUnfit({ enrolment, enrolmentKey }: HeldEdition, input: EnrolInput): void {
  if (enrolment === 'key' && !isSameKey(input.key ?? '', enrolmentKey))
    throw new Invalid({ key: { code: input.key ? 'enrolmentKey' : 'required' } }, 'invalidForm')
  if (enrolment === 'application' && !input.motive)
    throw new Invalid({ motive: { code: 'required' } }, 'invalidForm')
}

type Asking = { edition: HeldEdition; accountId: string; motive: string }

async function admit(tx: Tx, asking: Asking, now: Date): Promise<Enrolled> {
  const { edition, accountId, motive } = asking
  const enrolled = await countSeated(tx, edition.id)
  const outcome = outcomeOf({ ...edition, enrolled })
  if (outcome === 'enrolled') {
    const enrolment = await takeSeat(tx, { edition, accountId, told: false }, now)
    return { enrolment, outcome, edition: edition.slug }
  }
  const asked = { editionId: edition.id, accountId, motive, state: outcome }
  const { state, changed } = await keepRequest(tx, asked, now)
  if (changed) await mailAbout(tx, { editionId: edition.id, accountId, news: state }, now)
  return { enrolment: null, outcome: state, edition: edition.slug }
}
