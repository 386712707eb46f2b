import { reader } from '@/lib/platform/db'

/** Whether there is such a batch, and whether it was taken back; null when there is none. */
export const batchFacts = (id: string): Promise<{ id: string; undoneAt: Date | null } | null> =>
  reader.importBatch.findUnique({ where: { id }, select: { id: true, undoneAt: true } })
