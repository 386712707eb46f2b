import { criterionOf } from '@/lib/catalog/rules'
import { itemData } from '@/lib/catalog/schema'
import type { reader, Tx } from '@/lib/platform/db'
import type { CourseItem, CourseModule } from './rules'

const orderBy = [{ position: 'asc' as const }, { id: 'asc' as const }]

const select = {
  id: true,
  requires: true,
  items: {
    where: { retiredAt: null },
    orderBy,
    select: {
      id: true,
      required: true,
      revision: true,
      minutes: true,
      opensAfterDays: true,
      versions: {
        where: { supersededAt: null },
        orderBy: { language: 'asc' as const },
        select: { revision: true, data: true },
      },
    },
  },
} as const

/** A course as it stands, as the list of an edition: its modules and items in order. */
export async function courseList(
  client: Tx | typeof reader,
  courseId: string,
): Promise<{ modules: CourseModule[]; items: CourseItem[] }> {
  const where = { courseId, retiredAt: null }
  const rows = await client.module.findMany({ where, orderBy, select })
  return {
    modules: rows.map(({ id: moduleId, requires }) => ({ moduleId, requires })),
    items: rows.flatMap(({ id: moduleId, items }) =>
      items.map(({ id: itemId, versions, ...item }) => ({
        ...item,
        ...{ itemId, moduleId },
        ...completionOf(itemId, item.revision, versions),
      })),
    ),
  }
}

type Version = { revision: number; data: string }

/** What completes an item, and the mark where there is one: the same in every language. */
function completionOf(id: string, revision: number, versions: readonly Version[]) {
  const version = versions.find((one) => one.revision === revision)
  if (!version) throw new Error(`${id} has no text of its revision ${revision}`)
  const data = itemData.parse(JSON.parse(version.data))
  return { criterion: criterionOf(data), passMark: data.kind === 'quiz' ? data.passMark : null }
}
