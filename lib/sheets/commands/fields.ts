import { itemData } from '@/lib/catalog/schema'
import type { Tx } from '@/lib/platform/db'
import { Conflict } from '@/lib/platform/errors'

/** The sheet's kind of counting and its fields, the same in every language. */
export async function sheetFacts(
  tx: Tx,
  { itemId, revision }: { itemId: string; revision: number },
) {
  const version = await tx.itemVersion.findFirst({
    where: { itemId, revision, supersededAt: null },
    orderBy: { language: 'asc' },
    select: { data: true },
  })
  const data = version && itemData.parse(JSON.parse(version.data))
  if (data?.kind !== 'sheet') throw new Conflict('notASheet')
  return { counts: data.counts, fields: data.fields.map(({ id }) => id) }
}
