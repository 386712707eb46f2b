import type { Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'

type Open = 'asked' | 'waiting'
type Asked = { editionId: string; accountId: string; motive: string; state: Open }

/**
 * Keeps that somebody asks to be enrolled, in an edition that is held. Who is asking or waiting
 * already keeps his place, but that an invitation lifts an application into the line; who was
 * refused, left or gave up begins anew.
 *
 * @returns where he stands now, and whether that is new
 */
export async function keepRequest(
  tx: Tx,
  asked: Asked,
  now: Date,
): Promise<{ state: Open; changed: boolean }> {
  const { editionId, accountId, motive, state } = asked
  const whose = { editionId_accountId: { editionId, accountId } }
  const known = await tx.enrolmentRequest.findUnique({ where: whose, select: { state: true } })
  const fresh = { state, motive, askedAt: now, decidedAt: null, decidedById: null, reason: null }
  if (!known) {
    await tx.enrolmentRequest.create({ data: { id: newId(), editionId, accountId, ...fresh } })
    return { state, changed: true }
  }
  if (known.state !== 'asked' && known.state !== 'waiting') {
    await tx.enrolmentRequest.update({ where: whose, data: fresh })
    return { state, changed: true }
  }
  const kept = known.state === 'waiting' ? known.state : state
  await tx.enrolmentRequest.update({
    where: whose,
    data: { state: kept, ...(motive !== '' && { motive }) },
  })
  return { state: kept, changed: kept !== known.state }
}
