import { requireAccount } from '@/lib/accounts/policy'
import { recordAudit } from '@/lib/audit/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { Conflict, Forbidden, NotFound } from '@/lib/platform/errors'
import { writePractices } from '../writing-commands'
import { moveOn } from './held-commands'
import { noteDecision, tellAuthor } from './noting-commands'
import { canRemovePractices, reviewedProposals } from './policy'
import { practiceOf } from './practice'
import type { DecideProposalInput, RemoveProposedInput } from './schema'
import { textOf } from './text'

const actions = {
  publish: 'practices.publishProposal',
  changes: 'practices.askForChanges',
  refuse: 'practices.refuseProposal',
} as const

/**
 * Publishes a proposal in the library, asks its author for changes, or refuses it; he is told.
 * @throws NotFound for whoever does not review it
 * @throws Conflict `proposalDecided` when another was faster, or its author took it back
 */
export async function decideProposal(ctx: Ctx, input: DecideProposalInput): Promise<null> {
  requireAccount(ctx.viewer)
  const { number, decision } = input
  return runCommand(ctx, { name: 'practices.decideProposal', input }, async (tx) => {
    const where = { AND: [{ id: input.proposal }, reviewedProposals(ctx.viewer, ctx.now)] }
    const found = await tx.proposal.findFirst({ where, select: { id: true } })
    if (!found) throw new NotFound()
    const { id } = found
    if (!(await moveOn(tx, id, decision))) throw new Conflict('proposalDecided')
    const proposal = await tx.proposal.findUniqueOrThrow({ where: { id } })
    // Somebody asked for changes meanwhile, and they were made: this is not what was read.
    if (proposal.number !== number) throw new Conflict('proposalDecided')
    const version = await tx.proposalVersion.findUniqueOrThrow({
      where: { proposalId_number: { proposalId: id, number } },
    })
    if (decision === 'publish') {
      await writePractices(tx, [practiceOf(id, textOf(version))], ctx.now)
      await tx.proposal.update({ where: { id }, data: { practiceId: id } })
    }
    const reason = decision === 'publish' ? null : input.reason
    const decided = await noteDecision(tx, ctx, { id, number, decision, reason })
    await tellAuthor(tx, { id, decided, title: version.title, decision, reason }, ctx.now)
    await recordAudit(tx, ctx, {
      action: actions[decision],
      ...{ subjectKind: 'proposal', subjectId: id },
      ...(reason === null ? {} : { detail: { reason } }),
    })
    return null
  })
}

/**
 * Takes a practice that a member proposed out of the library for good. Its address says so; its
 * text is in the library's tables no longer, and its author is told why.
 * @throws Forbidden for whoever does not administer the site, NotFound when there is none
 * @throws Conflict `proposalDecided` when it is not in the library
 */
export async function removeProposed(ctx: Ctx, input: RemoveProposedInput): Promise<null> {
  requireAccount(ctx.viewer)
  if (!canRemovePractices(ctx.viewer)) throw new Forbidden()
  const { proposal: id, reason } = input
  return runCommand(ctx, { name: 'practices.removeProposed', input }, async (tx) => {
    const proposal = await tx.proposal.findUnique({
      where: { id },
      select: { number: true, versions: { orderBy: { number: 'desc' }, take: 1 } },
    })
    if (!proposal) throw new NotFound()
    if (!(await moveOn(tx, id, 'remove'))) throw new Conflict('proposalDecided')
    await tx.practice.update({ where: { id }, data: { retiredAt: ctx.now } })
    await tx.practiceFacet.deleteMany({ where: { practiceId: id } })
    await tx.practiceText.deleteMany({ where: { practiceId: id } })
    const decision = 'remove' as const
    const { number, versions } = proposal
    const decided = await noteDecision(tx, ctx, { id, number, decision, reason })
    const title = versions[0]?.title ?? ''
    await tellAuthor(tx, { id, decided, title, decision, reason }, ctx.now)
    await recordAudit(tx, ctx, {
      action: 'practices.removeProposed',
      ...{ subjectKind: 'proposal', subjectId: id },
      detail: { reason },
    })
    return null
  })
}
