import { requireAccount } from '@/lib/accounts/policy'
import { itemData } from '@/lib/catalog/schema'
import { readableEditions } from '@/lib/editions/policy'
import type { Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Forbidden, NotFound } from '@/lib/platform/errors'
import { canLead } from '../policy'
import { phaseOf } from '../rules/time'
import type { SessionAddress } from '../schema'

/** A session as the data base has it for an edition. */
export const heldSession = (tx: Tx, editionId: string, itemId: string) =>
  tx.liveSession.findUnique({ where: { editionId_itemId: { editionId, itemId } } })

/** What may count beside having been there: the same in every language. */
export async function countsOf(tx: Tx, itemId: string, revision: number) {
  const version = await tx.itemVersion.findFirst({
    where: { itemId, revision, supersededAt: null },
    orderBy: { language: 'asc' },
    select: { data: true },
  })
  const data = version && itemData.parse(JSON.parse(version.data))
  return data?.kind === 'session' ? data.counts : []
}

/**
 * A session of an edition that the asking person leads.
 *
 * @throws NotFound when there is none for this viewer, Forbidden when he does not lead it
 */
export async function ledItem(tx: Tx, ctx: Ctx, { edition: slug, item }: SessionAddress) {
  const account = requireAccount(ctx.viewer)
  const edition = await tx.edition.findFirst({
    where: { AND: [{ slug }, readableEditions(ctx.viewer)] },
    select: {
      id: true,
      opensAt: true,
      archivedAt: true,
      items: { where: { itemId: item }, select: { criterion: true, revision: true } },
    },
  })
  if (!edition) throw new NotFound()
  const { items, ...times } = edition
  if (!canLead(ctx.viewer, edition)) throw new Forbidden()
  const [own] = items
  if (own?.criterion !== 'attended') throw new NotFound()
  const held = await heldSession(tx, edition.id, item)
  return { edition: times, itemId: item, revision: own.revision, held, leader: account.id }
}

export type LedItem = Awaited<ReturnType<typeof ledItem>>

/**
 * The session, where attendance may be noted: also after the edition closed, as it was earned before.
 *
 * @throws Conflict before it began, when it is cancelled, and in an archived edition
 */
export function begunSession({ edition, held }: LedItem, now: Date) {
  if (edition.archivedAt && edition.archivedAt <= now) throw new Conflict('editionClosed')
  if (!held) throw new Conflict('sessionNotSet')
  const phase = phaseOf(held, now)
  if (phase === 'cancelled') throw new Conflict('sessionCancelled')
  if (phase === 'planned') throw new Conflict('sessionNotBegun')
  return held
}
