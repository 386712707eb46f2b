import { reader } from '@/lib/platform/db'

/** What was decided on a proposal, by whom. */
export type ProposalDecided = {
  id: string
  decision: (typeof decisions)[number]
  reason: string | null
  by: string
  at: Date
}

const decisions = ['publish', 'changes', 'refuse', 'remove'] as const

/** The latest first. */
export async function decisionsOn(proposalId: string): Promise<ProposalDecided[]> {
  const rows = await reader.proposalDecision.findMany({
    where: { proposalId },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
  })
  const people = await reader.account.findMany({
    where: { id: { in: rows.map(({ decidedById }) => decidedById) } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map(({ id, decision, reason, decidedById, decidedAt }) => ({
    ...{ id, reason, by: names.get(decidedById) ?? '', at: decidedAt },
    decision: decisions.find((one) => one === decision) ?? 'changes',
  }))
}
