import { queueMail } from '@/lib/mail/commands'
import type { Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import { type DecidedNews, decisionLetter } from './letters'

type Decision = { id: string; number: number; decision: DecidedNews; reason: string | null }

/** Notes what was decided on a version, by whom. @returns the decision's id */
export async function noteDecision(tx: Tx, ctx: Ctx, decided: Decision): Promise<string> {
  const { id: proposalId, number, decision, reason } = decided
  const id = newId()
  const by = { decidedById: ctx.viewer.account?.id ?? '', decidedAt: ctx.now }
  await tx.proposalDecision.create({ data: { id, proposalId, number, decision, reason, ...by } })
  return id
}

type News = Omit<Decision, 'number'> & { decided: string; title: string }

/** Tells the author by mail, in his language. */
export async function tellAuthor(tx: Tx, { decided, ...news }: News, now: Date): Promise<void> {
  const { account } = await tx.proposal.findUniqueOrThrow({
    where: { id: news.id },
    select: { account: { select: { email: true, name: true, locale: true } } },
  })
  const to = { address: account.email, name: account.name }
  const mail = { kind: 'proposal', uniqueKey: `proposal:${decided}`, to }
  await queueMail(tx, { ...mail, ...decisionLetter(account.locale, news) }, now)
}
