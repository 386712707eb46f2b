import type { Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'

type Asked = { editionId: string; accountId: string; motive: string; state: 'asked' | 'waiting' }

/**
 * Keeps that somebody asks to be enrolled, in an edition that is held. Who is asking or waiting
 * already keeps his place; who was refused, left or gave up begins anew.
 */
export async function keepRequest(tx: Tx, asked: Asked, now: Date): Promise<void> {
  const { editionId, accountId, motive, state } = asked
  const whose = { editionId_accountId: { editionId, accountId } }
  const known = await tx.enrolmentRequest.findUnique({
    where: whose,
    select: { state: true },
  })
  const fresh = { state, motive, askedAt: now, decidedAt: null, decidedById: null, reason: null }
  if (!known) {
    await tx.enrolmentRequest.create({ data: { id: newId(), editionId, accountId, ...fresh } })
  } else if (known.state === 'asked' || known.state === 'waiting') {
    await tx.enrolmentRequest.update({ where: whose, data: { motive } })
  } else await tx.enrolmentRequest.update({ where: whose, data: fresh })
}

/** Whether somebody is asking or waiting for an edition already. */
export async function openRequestState(
  tx: Tx,
  editionId: string,
  accountId: string,
): Promise<'asked' | 'waiting' | null> {
  const known = await tx.enrolmentRequest.findUnique({
    where: { editionId_accountId: { editionId, accountId } },
    select: { state: true },
  })
  return known?.state === 'asked' || known?.state === 'waiting' ? known.state : null
}
