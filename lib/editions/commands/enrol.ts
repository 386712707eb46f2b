import { completeEnrolmentProfile } from '@/lib/accounts/commands/profile'
import { requireAccount } from '@/lib/accounts/policy'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { enrolmentObstacle } from '../rules'
import type { EnrolInput } from '../schema'

export type Enrolled = { enrolment: string; edition: string }

/**
 * Enrols whoever asks in an edition. Whoever is enrolled already stays so, with the same answer.
 * Country, institution and constituency are copied, so that a later change of the profile moves
 * nobody from one country's figures to another's.
 *
 * @throws Conflict `editionClosed` or `enrolmentClosed`
 */
export async function enrol(ctx: Ctx, input: EnrolInput): Promise<Enrolled> {
  const account = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'editions.enrol', input }, async (tx) => {
    const edition = await tx.edition.findUnique({
      where: { slug: input.edition },
      select: { id: true, enrolment: true, opensAt: true, closesAt: true, archivedAt: true },
    })
    if (!edition) throw new NotFound()
    const facts = await enrolmentFacts(tx, account.id, input)
    const known = await tx.enrolment.findUnique({
      where: { editionId_accountId: { editionId: edition.id, accountId: account.id } },
      select: { id: true },
    })
    if (known) return { enrolment: known.id, edition: input.edition }
    const obstacle = enrolmentObstacle(edition, ctx.now)
    if (obstacle) throw new Conflict(obstacle)
    const id = newId()
    const whose = { editionId: edition.id, accountId: account.id }
    await tx.enrolment.create({ data: { id, ...whose, ...facts, enrolledAt: ctx.now } })
    return { enrolment: id, edition: input.edition }
  })
}

/**
 * What the enrolment keeps of the profile as it is now. The profile is written first: that holds
 * the account's row, so of two enrolments at once the second sees what the first made.
 */
async function enrolmentFacts(tx: Tx, accountId: string, input: EnrolInput) {
  const { institution, languagesRead } = input
  const constituency = input.constituency || null
  const profile = { institution, constituency, languagesRead }
  const { institutionId } = await completeEnrolmentProfile(tx, accountId, profile)
  const { nameKey, country } = await tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { nameKey: true, country: true },
  })
  return { nameKey, country, institutionId, constituency }
}
