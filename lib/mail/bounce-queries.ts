import { reader } from '@/lib/platform/db'
import { bouncesUntilPause } from './rules'

/** Whether so many mails to an address came back that it gets no more, until it is confirmed again. */
export async function isPaused(address: string): Promise<boolean> {
  const found = await reader.bounce.findMany({
    where: { address, forgivenAt: null },
    take: bouncesUntilPause,
    select: { id: true },
  })
  return found.length >= bouncesUntilPause
}
