import type { Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import type { GuestRule, ReadableBy, ReadableLater } from './schema'

type ForumRules = {
  readableBy: ReadableBy
  guests: GuestRule
  /** Left out: as every new forum says, also the learners of later editions. */
  readableLater?: ReadableLater
}

export type ForumsToOpen = ForumRules & {
  editionId: string
  /** Ids of the edition's modules; a module that has its forum already keeps it as it is. */
  modules: readonly string[]
}

const keptLater = (readableLater: ReadableLater) => (readableLater === 'course' ? 'course' : null)

/** Gives each module of an edition its forum, in the transaction that opens the edition. */
export async function openForums(tx: Tx, forums: ForumsToOpen, now: Date): Promise<void> {
  const { editionId, modules, readableBy, guests, readableLater = 'course' } = forums
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
        later: keptLater(readableLater),
      })),
  })
}

/**
 * Changes who may read and write in all forums of an edition. Who reads them later stays as each of
 * them says where that is left out.
 */
export async function ruleForums(
  tx: Tx,
  editionId: string,
  { readableLater, ...rules }: ForumRules,
): Promise<void> {
  const later = readableLater && { later: keptLater(readableLater) }
  await tx.forum.updateMany({ where: { editionId }, data: { ...rules, ...later } })
}
