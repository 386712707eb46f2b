import type { Tx } from '@/lib/platform/db'
import { earlierOf, withPeriod } from '../earlier/rules'
import type { Offer } from './plan-queries'
import type { CourseItem, OwnItem, OwnList } from './rules'

/**
 * Makes an edition's list what its course is now. What was asked until now is kept with each module,
 * so that no percentage falls below what it was; what the course no longer has is retired. The
 * caller holds the edition's row.
 */
export async function adoptList(
  tx: Tx,
  editionId: string,
  { own, course }: Pick<Offer, 'own' | 'course'>,
  now: Date,
): Promise<void> {
  const until = await instantAfter(tx, editionId, own, now)
  await adoptModules(tx, editionId, { own, course }, until)
  const rows = new Map(own.items.map((item) => [item.itemId, item]))
  const left = new Set(course.items.map(({ itemId }) => itemId))
  for (const [at, item] of course.items.entries())
    await adoptItem(tx, { editionId, before: rows.get(item.itemId), item, position: at + 1 }, now)
  const gone = own.items.filter(({ itemId }) => !left.has(itemId))
  for (const [at, { itemId, required, releasedAt, retiredAt }] of gone.entries())
    await tx.editionItem.update({
      where: { editionId_itemId: { editionId, itemId } },
      data: {
        position: course.items.length + at + 1,
        required: false,
        releasedAt: required ? now : releasedAt,
        retiredAt: retiredAt ?? now,
      },
    })
}

/** Later than all that was done under the old list, also by clocks that are a little ahead. */
async function instantAfter(
  tx: Tx,
  editionId: string,
  { modules }: OwnList,
  now: Date,
): Promise<Date> {
  const { _max } = await tx.completion.aggregate({
    where: { enrolment: { editionId } },
    _max: { completedAt: true },
  })
  const before = modules.flatMap(earlierOf).map(({ until }) => until.getTime())
  return new Date(
    Math.max(now.getTime(), 1 + Math.max(_max.completedAt?.getTime() ?? 0, ...before)),
  )
}

async function adoptModules(
  tx: Tx,
  editionId: string,
  { own, course }: Pick<Offer, 'own' | 'course'>,
  until: Date,
): Promise<void> {
  const gone = own.modules.filter(
    (row) => !course.modules.some(({ moduleId }) => moduleId === row.moduleId),
  )
  for (const [at, { moduleId, requires }] of [...course.modules, ...gone].entries()) {
    const row = own.modules.find((one) => one.moduleId === moduleId)
    const placed = { requires, position: at + 1 }
    const held = own.items.filter((item) => item.moduleId === moduleId)
    const asked = idsOf(held.filter(({ required, retiredAt }) => required && retiredAt === null))
    const released = idsOf(held.filter(({ releasedAt }) => releasedAt !== null))
    if (row)
      await tx.editionModule.update({
        where: { editionId_moduleId: { editionId, moduleId } },
        data: { ...placed, earlier: withPeriod(row.earlier, { until, asked, released }) },
      })
    else await tx.editionModule.create({ data: { editionId, moduleId, ...placed } })
  }
}

const idsOf = (items: readonly OwnItem[]) => items.map(({ itemId }) => itemId)

type Adopted = {
  editionId: string
  before: OwnItem | undefined
  item: CourseItem
  position: number
}

async function adoptItem(
  tx: Tx,
  { editionId, before, item, position }: Adopted,
  now: Date,
): Promise<void> {
  const { itemId, ...facts } = item
  if (!before) {
    await tx.editionItem.create({ data: { editionId, itemId, ...facts, position } })
    return
  }
  const wasAsked = before.required && before.retiredAt === null
  const releasedAt = item.required ? null : wasAsked ? now : before.releasedAt
  await tx.editionItem.update({
    where: { editionId_itemId: { editionId, itemId } },
    data: { ...facts, position, releasedAt, retiredAt: null },
  })
}
