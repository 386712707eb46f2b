import { withdrawQueued } from '@/lib/mail/withdrawing-commands'
import type { Tx } from '@/lib/platform/db'

/** What is read of a subscription that is to be ended. */
export const endedSelect = {
  ...{ id: true, authorId: true, scope: true, scopeId: true, endedAt: true },
  author: { select: { email: true, account: { select: { email: true } } } },
} as const

export type Ended = {
  id: string
  authorId: string
  scope: string
  scopeId: string
  author: { email: string | null; account: { email: string } | null }
}

/** Ends subscriptions. What was decided on own posts and waits in the outbox is withdrawn. */
export async function endSubscriptions(tx: Tx, held: readonly Ended[], now: Date): Promise<void> {
  await tx.subscription.updateMany({
    where: { id: { in: held.map(({ id }) => id) }, endedAt: null },
    data: { endedAt: now },
  })
  const own = held.find(({ scope }) => scope === 'own')
  if (own) await withdrawDecisions(tx, own.author, now)
}

/** Mails on decisions are written when they are queued, and so are withdrawn by hand. */
export async function withdrawDecisions(tx: Tx, author: Ended['author'], now: Date): Promise<void> {
  const address = author.account?.email ?? author.email
  if (address) await withdrawQueued(tx, { kind: 'forum.decision', address }, now)
}

/** What the same author follows inside a forum or an edition. */
export async function followedWithin(
  tx: Tx,
  { authorId, scope, scopeId }: Ended,
): Promise<Ended[]> {
  if (scope !== 'forum' && scope !== 'edition') return []
  const followed = await tx.subscription.findMany({
    where: { authorId, scope: { in: ['thread', 'forum'] }, endedAt: null },
    select: endedSelect,
  })
  const ids = followed.map((one) => one.scopeId)
  const forum = scope === 'forum' ? { id: scopeId } : { editionId: scopeId }
  const threads = await tx.post.findMany({
    where: { id: { in: ids }, forum },
    select: { id: true },
  })
  const forums = await tx.forum.findMany({
    where: { AND: [{ id: { in: ids } }, forum] },
    select: { id: true },
  })
  const here = new Set([...threads, ...forums].map(({ id }) => id))
  return followed.filter((one) => here.has(one.scopeId))
}
