import { criterionOf } from '@/lib/catalog/rules'
import { itemData } from '@/lib/catalog/schema'
import type { Tx } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/sqlite/client'

/**
 * Copies the course's modules and items into an edition that has opened: from then on this list
 * says what must be done, whatever the course becomes. Does nothing before the edition opens, and
 * nothing a second time.
 *
 * @returns the ids of the edition's modules, in order; none while it has not opened
 */
export async function freezeEdition(tx: Tx, editionId: string, now: Date): Promise<string[]> {
  // The update holds the row: of two at once, the second finds it done.
  const { count } = await tx.edition.updateMany({
    where: { id: editionId, frozenAt: null, opensAt: { lte: now } },
    data: { frozenAt: now },
  })
  if (count === 1) await copyCourse(tx, editionId)
  const modules = await tx.editionModule.findMany({
    where: { editionId },
    select: { moduleId: true },
    orderBy: { position: 'asc' },
  })
  return modules.map(({ moduleId }) => moduleId)
}

const currentItems = {
  where: { retiredAt: null },
  orderBy: [{ position: 'asc' }, { id: 'asc' }],
  select: {
    id: true,
    required: true,
    revision: true,
    minutes: true,
    opensAfterDays: true,
    versions: {
      where: { supersededAt: null },
      orderBy: { language: 'asc' },
      select: { revision: true, data: true },
    },
  },
} satisfies Prisma.Module$itemsArgs

async function copyCourse(tx: Tx, editionId: string): Promise<void> {
  const modules = await tx.module.findMany({
    where: { retiredAt: null, course: { editions: { some: { id: editionId } } } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, requires: true, items: currentItems },
  })
  await tx.editionModule.createMany({
    data: modules.map(({ id, requires }, index) => ({
      editionId,
      moduleId: id,
      position: index + 1,
      requires,
    })),
  })
  const items = modules.flatMap(({ id, items }) => items.map((item) => ({ ...item, moduleId: id })))
  await tx.editionItem.createMany({
    data: items.map((item, index) => ({
      editionId,
      itemId: item.id,
      moduleId: item.moduleId,
      position: index + 1,
      required: item.required,
      revision: item.revision,
      minutes: item.minutes,
      opensAfterDays: item.opensAfterDays,
      ...completionOf(item),
    })),
  })
}

type Version = { revision: number; data: string }

/** What completes an item, and the mark where there is one: the same in every language. */
function completionOf(item: { id: string; revision: number; versions: readonly Version[] }) {
  const version = item.versions.find(({ revision }) => revision === item.revision)
  if (!version) throw new Error(`${item.id} has no text of its revision ${item.revision}`)
  const data = itemData.parse(JSON.parse(version.data))
  return { criterion: criterionOf(data), passMark: data.kind === 'quiz' ? data.passMark : null }
}
