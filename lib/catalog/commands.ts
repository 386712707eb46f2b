import { storeContentFile } from '@/lib/files/commands'
import type { Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import { publishCourse, retireAllBut } from './course-commands'
import type { ReleaseDraft } from './draft'
import { type ItemChange, itemChanges } from './item-commands'
import { releaseObstacles } from './rules'

/** What a publication came to. `refused` has nothing written: the last release stays. */
export type Publication =
  | { status: 'unchanged'; release: string }
  | { status: 'refused'; obstacles: string[] }
  | { status: 'published'; release: string; items: ItemChange[]; retired: string[] }

/**
 * Takes the next number. Of two publications at once the second waits here for the first, and then
 * sees what it published.
 */
const takeNumber = async (tx: Tx, contentHash: string, now: Date) => {
  for (;;) {
    const last = await tx.release.findFirst({
      orderBy: { number: 'desc' },
      select: { id: true, number: true, contentHash: true },
    })
    if (last?.contentHash === contentHash) return { id: last.id, isNew: false }
    const id = newId()
    const rows = await tx.$executeRaw`
      INSERT INTO "Release" ("id", "number", "contentHash", "publishedAt")
      VALUES (${id}, ${(last?.number ?? 0) + 1}, ${contentHash}, ${now})
      ON CONFLICT ("number") DO NOTHING`
    if (rows === 1) return { id, isNew: true }
  }
}

/**
 * Publishes all of content/ in the caller's transaction: either the whole release or, when it cannot
 * follow what was published before, nothing. The bytes of its files must be kept already. What is no
 * longer in content/ is retired, never deleted: editions that run on it keep it.
 */
export const publishRelease = async (
  tx: Tx,
  draft: ReleaseDraft,
  now: Date,
): Promise<Publication> => {
  const items = draft.courses.flatMap(({ modules }) => modules.flatMap((module) => module.items))
  const published = await tx.item.findMany({
    where: { id: { in: items.map(({ id }) => id) } },
    select: { id: true, kind: true },
  })
  const obstacles = releaseObstacles(published, items)
  if (obstacles.length > 0) return { status: 'refused', obstacles }
  const release = await takeNumber(tx, draft.contentHash, now)
  if (!release.isNew) return { status: 'unchanged', release: release.id }
  for (const { id, sha256, size, mediaType, name } of draft.files) {
    await storeContentFile(tx, { id, sha256, size, mediaType, name }, now)
  }
  const retired = await retireAllBut(tx, draft.courses, now)
  const changes: ItemChange[] = []
  for (const course of draft.courses) changes.push(...(await publishCourse(tx, course, now)))
  return { status: 'published', release: release.id, items: itemChanges(changes), retired }
}
