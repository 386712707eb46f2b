import type { Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import type { GuestRule, ReadableBy } from './schema'

export type ForumsToOpen = {
  editionId: string
  /** Ids of the edition's modules; a module that has its forum already keeps it as it is. */
  modules: readonly string[]
  readableBy: ReadableBy
  guests: GuestRule
}

/** Gives each module of an edition its forum, in the transaction that opens the edition. */
export async function openForums(tx: Tx, forums: ForumsToOpen, now: Date): Promise<void> {
  const { editionId, modules, readableBy, guests } = forums
  const known = await tx.forum.findMany({ where: { editionId }, select: { moduleId: true } })
  const open = new Set(known.map(({ moduleId }) => moduleId))
  await tx.forum.createMany({
    data: modules
      .filter((moduleId) => !open.has(moduleId))
      .map((moduleId) => ({
        id: newId(),
        editionId,
        moduleId,
        readableBy,
        guests,
        createdAt: now,
        closedAt: null,
        // Said in the box from the first post on; older forums promised otherwise.
        later: 'course',
      })),
  })
}

/** Changes who may read and write in all forums of an edition. */
export async function ruleForums(
  tx: Tx,
  editionId: string,
  rules: { readableBy: ReadableBy; guests: GuestRule },
): Promise<void> {
  await tx.forum.updateMany({ where: { editionId }, data: rules })
}
