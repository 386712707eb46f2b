import { requireAccount } from '@/lib/accounts/policy'
import { recordAudit } from '@/lib/audit/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { Conflict, Invalid } from '@/lib/platform/errors'
import { keepText } from './commands'
import { moveOn, ownProposalHeld } from './held-commands'
import { faultsBeforeSending } from './rules'
import type { SaveProposalInput, WithdrawProposalInput } from './schema'
import { textOf } from './text'

const subject = (id: string) => ({ subjectKind: 'proposal', subjectId: id })

/**
 * Keeps the text and sends it: it waits for whoever reviews it, and is not changed meanwhile.
 * @throws NotFound when it is not the viewer's
 * @throws Invalid with what it still lacks, by field
 * @throws Conflict as saving does
 */
export async function sendProposal(ctx: Ctx, input: SaveProposalInput): Promise<null> {
  requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'practices.sendProposal', input }, async (tx) => {
    const { proposalId: id, number, ...kept } = await keepText(tx, ctx, input)
    const faults = faultsBeforeSending(textOf(kept))
    if (Object.keys(faults).length > 0) throw new Invalid(faults, 'invalidForm')
    if (!(await moveOn(tx, id, 'send'))) throw new Conflict('proposalNotOpen')
    const sent = { sentAt: ctx.now }
    await tx.proposal.update({ where: { id }, data: sent })
    const where = { proposalId_number: { proposalId: id, number } }
    await tx.proposalVersion.update({ where, data: sent })
    await recordAudit(tx, ctx, { action: 'practices.sendProposal', ...subject(id) })
    return null
  })
}

/**
 * Takes a proposal back that is not published. One that nobody else has read is deleted.
 * @throws NotFound when it is not the viewer's
 * @throws Conflict `proposalDecided` when it was published or refused meanwhile
 */
export async function withdrawProposal(ctx: Ctx, input: WithdrawProposalInput): Promise<null> {
  requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'practices.withdrawProposal', input }, async (tx) => {
    const { id, sentAt } = await ownProposalHeld(tx, ctx.viewer, input.proposal)
    if (!(await moveOn(tx, id, 'withdraw'))) throw new Conflict('proposalDecided')
    if (sentAt === null) {
      await tx.proposalVersion.deleteMany({ where: { proposalId: id } })
      await tx.proposal.delete({ where: { id } })
      return null
    }
    await recordAudit(tx, ctx, { action: 'practices.withdrawProposal', ...subject(id) })
    return null
  })
}
