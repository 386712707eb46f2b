import { requireAccount } from '@/lib/accounts/policy'
import { holdEnrolment } from '@/lib/editions/commands/activity'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Forbidden } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { ownProposalHeld, writerOf } from './held-commands'
import { acts, canStill, goesOnFrom, mostOpen, partsIn } from './rules'
import type { BeginProposalInput, SaveProposalInput } from './schema'

/**
 * Begins a proposal, which its author alone sees until it is sent.
 * @throws Forbidden `proposeEnrolled` for whoever is enrolled nowhere
 * @throws Conflict `tooManyProposals` while enough of them are open
 */
export async function beginProposal(
  ctx: Ctx,
  input: BeginProposalInput,
): Promise<{ proposal: string }> {
  const { id: accountId } = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'practices.beginProposal', input }, async (tx) => {
    const enrolled = await tx.enrolment.findFirst({
      where: { accountId, leftAt: null },
      orderBy: { id: 'asc' },
      select: { id: true },
    })
    if (!enrolled) throw new Forbidden('proposeEnrolled')
    // Of many that are begun at once, each sees those before it.
    await holdEnrolment(tx, enrolled.id)
    const where = { accountId, status: { in: [...acts.withdraw.from] } }
    if ((await tx.proposal.count({ where })) >= mostOpen)
      throw new Conflict('tooManyProposals', { max: mostOpen })
    const writer = await writerOf(tx, accountId)
    const id = newId()
    const none = { summary: '', firstYear: '', lastYear: '', partners: '' }
    const version = {
      ...{ number: 1, ...input, ...none, themes: '[]', parts: '{}' },
      ...{ country: writer.country, name: writer.name, institution: writer.institution },
      ...{ page: '', savedAt: ctx.now },
    }
    await tx.proposal.create({
      data: {
        ...{ id, accountId, status: 'draft', number: 1, beganAt: ctx.now },
        versions: { create: version },
      },
    })
    return { proposal: id }
  })
}

/** What a form goes on from once its text is kept. */
export type ProposalKept = { basis: string }

/**
 * Keeps what its author has typed. It comes every few seconds and may come twice, which changes
 * nothing, so no form is recorded as sent.
 * @throws NotFound when it is not the viewer's
 * @throws Conflict `proposalNotOpen` once it is sent, `proposalMovedOn` when another form went on meanwhile
 */
export async function saveProposal(ctx: Ctx, input: SaveProposalInput): Promise<ProposalKept> {
  requireAccount(ctx.viewer)
  const unrecorded = { ...ctx, submission: null }
  return runCommand(unrecorded, { name: 'practices.saveProposal', input }, async (tx) => {
    await keepText(tx, ctx, input)
    return { basis: ctx.now.toISOString() }
  })
}

/** Writes the newest version: what was sent stays, and the text goes on in the next. */
export async function keepText(tx: Tx, ctx: Ctx, input: SaveProposalInput) {
  const { proposal: id, page } = input
  const { accountId, status, number, newest } = await ownProposalHeld(tx, ctx.viewer, id)
  if (!canStill('send', status)) throw new Conflict('proposalNotOpen')
  if (!goesOnFrom(newest, input)) throw new Conflict('proposalMovedOn')
  const writer = await writerOf(tx, accountId)
  const version = {
    ...{ title: input.title, language: input.language, summary: input.summary },
    ...{ firstYear: input.firstYear, lastYear: input.lastYear, partners: input.partners },
    ...{ themes: JSON.stringify(input.themes), parts: JSON.stringify(partsIn(input)) },
    country: writer.country,
    name: input.named ? writer.name : null,
    institution: input.named ? writer.institution : null,
    ...{ page, savedAt: ctx.now },
  }
  if (newest.sentAt === null) {
    const where = { proposalId_number: { proposalId: id, number } }
    return tx.proposalVersion.update({ where, data: version })
  }
  await tx.proposal.update({ where: { id }, data: { number: number + 1 } })
  return tx.proposalVersion.create({ data: { proposalId: id, number: number + 1, ...version } })
}
