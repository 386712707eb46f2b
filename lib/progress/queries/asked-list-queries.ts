import type { reader, Tx } from '@/lib/platform/db'
import { listOf } from '../asked/rules'

const select = {
  itemId: true,
  moduleId: true,
  position: true,
  required: true,
  minutes: true,
  releasedAt: true,
  retiredAt: true,
} as const

/** What progress in an edition is counted from. */
export async function askedList(client: Tx | typeof reader, editionId: string) {
  const [rows, modules] = await Promise.all([
    client.editionItem.findMany({ where: { editionId }, select }),
    client.editionModule.findMany({
      where: { editionId },
      select: { moduleId: true, earlier: true },
    }),
  ])
  return listOf(rows, modules)
}
