import type { Tx } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { acts, type ProposalAct } from './rules'

/**
 * The viewer's proposal with its newest version. Its row is held: of two forms that are sent at
 * once, the second sees what the first wrote.
 */
export async function ownProposalHeld(tx: Tx, viewer: Viewer, id: string) {
  const own = { id, accountId: viewer.account?.id ?? '' }
  const { count } = await tx.proposal.updateMany({ where: own, data: { number: { increment: 0 } } })
  if (count === 0) throw new NotFound()
  const proposal = await tx.proposal.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ id: true, accountId: true, status: true, number: true, sentAt: true },
      versions: { orderBy: { number: 'desc' }, take: 1 },
    },
  })
  const [newest] = proposal.versions
  if (!newest) throw new NotFound()
  return { ...proposal, newest }
}

/** Who writes, as it may stand beside a practice. */
export async function writerOf(tx: Tx, accountId: string) {
  const { name, country, institution } = await tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { name: true, country: true, institution: { select: { name: true } } },
  })
  return { name, country, institution: institution?.name ?? null }
}

/** Takes a proposal on to its next state. @returns whether it was still in one that leads there */
export async function moveOn(tx: Tx, id: string, act: ProposalAct): Promise<boolean> {
  const { from, to } = acts[act]
  const { count } = await tx.proposal.updateMany({
    where: { id, status: { in: [...from] } },
    data: { status: to },
  })
  return count === 1
}
