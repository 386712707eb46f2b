import type { Tx } from '@/lib/platform/db'
import { courseList } from '../adoption/course-queries'

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

async function copyCourse(tx: Tx, editionId: string): Promise<void> {
  const { courseId } = await tx.edition.findUniqueOrThrow({
    where: { id: editionId },
    select: { courseId: true },
  })
  const { modules, items } = await courseList(tx, courseId)
  const placed = <T>(some: readonly T[]) =>
    some.map((one, index) => ({ editionId, ...one, position: index + 1 }))
  await tx.editionModule.createMany({ data: placed(modules) })
  await tx.editionItem.createMany({ data: placed(items) })
}
