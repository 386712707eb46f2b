import { readableEditions } from '@/lib/editions/policy'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'

/** When a session is held, as a page of its module tells it. */
export type SessionTime = {
  timeZone: string
  startsAt: Date
  minutes: number
  cancelledAt: Date | null
}

/** When these sessions of an edition are held, by item; none where nobody has said. */
export async function sessionTimes(
  viewer: Viewer,
  editionId: string,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, SessionTime>> {
  if (itemIds.length === 0) return new Map()
  const rows = await reader.liveSession.findMany({
    where: {
      edition: { AND: [{ id: editionId }, readableEditions(viewer)] },
      itemId: { in: [...itemIds] },
    },
    select: { itemId: true, timeZone: true, startsAt: true, minutes: true, cancelledAt: true },
  })
  return new Map(rows.map(({ itemId, ...time }) => [itemId, time]))
}
