import { requireAccount } from '@/lib/accounts/policy'
import { readableEditions } from '@/lib/editions/policy'
import { workObstacle } from '@/lib/editions/rules'
import type { Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Forbidden, NotFound } from '@/lib/platform/errors'
import { locksIn } from './lock'

/** An item of an edition, by the edition's address and the item's id. */
export type ItemAddress = { edition: string; item: string }

/**
 * An item as the asking learner has it in an edition.
 *
 * @throws NotFound when there is no such edition or item for this viewer
 * @throws Forbidden `notEnrolled` when the viewer may only read the edition
 * @throws Conflict `editionNotOpen` while the edition has no list of items yet
 */
export async function ownItem(tx: Tx, ctx: Ctx, { edition: slug, item }: ItemAddress) {
  const account = requireAccount(ctx.viewer)
  const edition = await tx.edition.findFirst({
    where: { AND: [{ slug }, readableEditions(ctx.viewer)] },
    select: {
      id: true,
      opensAt: true,
      timeZone: true,
      itemOrder: true,
      closesAt: true,
      archivedAt: true,
      enrolments: {
        where: { accountId: account.id, leftAt: null },
        select: { id: true, enrolledAt: true, completedAt: true },
      },
      items: {
        where: { itemId: item },
        select: { itemId: true, criterion: true, revision: true, passMark: true, retiredAt: true },
      },
    },
  })
  if (!edition) throw new NotFound()
  const { enrolments, items, ...times } = edition
  const [enrolment] = enrolments
  const [own] = items
  if (!enrolment) throw new Forbidden('notEnrolled')
  if (!own) throw ctx.now < edition.opensAt ? new Conflict('editionNotOpen') : new NotFound()
  const locks = await locksIn(tx, { edition: times, enrolment }, ctx.now)
  const lock = locks.get(own.itemId) ?? null
  return { ...own, edition: times, enrolmentId: enrolment.id, lock }
}

export type OwnItem = Awaited<ReturnType<typeof ownItem>>

/**
 * @throws Conflict while the edition takes no work, `itemLocked` while the item is not open, and
 * `itemRetired` when the edition no longer has it
 */
export function refuseUnlessOpen({ edition, lock, retiredAt }: OwnItem, now: Date): void {
  const obstacle = workObstacle(edition, now)
  if (obstacle) throw new Conflict(obstacle)
  if (retiredAt) throw new Conflict('itemRetired')
  if (lock) throw new Conflict('itemLocked')
}
