import { isAdministrator, requireAccount } from '@/lib/accounts/policy'
import { recordAudit } from '@/lib/audit/commands'
import type { AuditAction } from '@/lib/audit/schema'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Forbidden, Invalid, NotFound } from '@/lib/platform/errors'
import { isNoLater, mayOrder, openingOf, orderOf } from './rules'
import type { OpenItemInput, OrderItemsInput } from './schema'

/** The update holds the row: an order that is changed meanwhile, or an opening, is seen. */
async function heldEdition(tx: Tx, ctx: Ctx, slug: string) {
  requireAccount(ctx.viewer)
  if (!isAdministrator(ctx.viewer)) throw new Forbidden()
  const { count } = await tx.edition.updateMany({ where: { slug }, data: { slug } })
  if (count === 0) throw new NotFound()
  return tx.edition.findUniqueOrThrow({
    where: { slug },
    select: { id: true, courseId: true, itemOrder: true, opensOn: true, opensAt: true },
  })
}

const note = (
  tx: Tx,
  ctx: Ctx,
  action: AuditAction,
  editionId: string,
  said: Record<string, string>,
) =>
  recordAudit(tx, ctx, {
    action,
    subjectKind: 'edition',
    subjectId: editionId,
    editionId,
    detail: said,
  })

/**
 * Says in which order an edition's items are done.
 *
 * @throws Conflict `onlyLooser` when the edition has opened and the order would become stricter
 */
export async function orderItems(ctx: Ctx, input: OrderItemsInput): Promise<OrderItemsInput> {
  return runCommand(ctx, { name: 'editions.orderItems', input }, async (tx) => {
    const { id, itemOrder, opensAt } = await heldEdition(tx, ctx, input.edition)
    const before = orderOf(itemOrder)
    if (!mayOrder(before, input.order, opensAt <= ctx.now)) throw new Conflict('onlyLooser')
    await tx.edition.update({ where: { id }, data: { itemOrder: input.order } })
    await note(tx, ctx, 'editions.orderItems', id, { before, after: input.order })
    return input
  })
}

/**
 * Says when an item opens in an edition, whatever the course says.
 *
 * @throws Conflict `onlyEarlier` when the edition has opened and somebody would wait longer
 */
export async function openItem(ctx: Ctx, input: OpenItemInput): Promise<{ item: string }> {
  return runCommand(ctx, { name: 'editions.openItem', input }, async (tx) => {
    const { opening, item: itemId } = input
    const edition = await heldEdition(tx, ctx, input.edition)
    const editionId = edition.id
    const before = await openingNow(tx, edition, itemId)
    const hasOpened = edition.opensAt <= ctx.now
    if (hasOpened && !isNoLater(before, opening, edition.opensOn)) throw new Conflict('onlyEarlier')
    if (opening.how === 'days' && opening.days > mostDays)
      throw new Invalid({ days: { code: 'tooHigh', values: { max: mostDays } } }, 'invalidForm')
    const decided = {
      opensOn: opening.how === 'date' ? opening.on : null,
      afterDays: opening.how === 'days' ? opening.days : null,
      ...{ decidedById: ctx.viewer.account?.id ?? '', decidedAt: ctx.now },
    }
    await tx.itemOpening.upsert({
      where: { editionId_itemId: { editionId, itemId } },
      create: { editionId, itemId, ...decided },
      update: decided,
    })
    const said = { item: itemId, before: JSON.stringify(before), after: JSON.stringify(opening) }
    await note(tx, ctx, 'editions.openItem', editionId, said)
    return { item: itemId }
  })
}

const mostDays = 730

/** When the item opens as things stand: by its edition's list, else by the course. */
async function openingNow(tx: Tx, edition: { id: string; courseId: string }, itemId: string) {
  const key = { editionId_itemId: { editionId: edition.id, itemId } }
  const [own, item, decided] = await Promise.all([
    tx.editionItem.findUnique({
      where: key,
      select: { opensAfterDays: true, retiredAt: true },
    }),
    tx.item.findFirst({
      where: { id: itemId, retiredAt: null, module: { courseId: edition.courseId } },
      select: { opensAfterDays: true },
    }),
    tx.itemOpening.findUnique({ where: key, select: { opensOn: true, afterDays: true } }),
  ])
  const known = own ?? item
  if (!known || own?.retiredAt) throw new NotFound()
  return openingOf(decided ?? undefined, known.opensAfterDays)
}
