import { rm } from 'node:fs/promises'
import { db, type Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import { queueJob } from '@/lib/platform/jobs'
import { pathOfBytes } from './folder'

type Kept = { sha256: string; size: number; mediaType: string; name: string }

/** The kind of job that removes bytes which no file names any more. */
export const sweepKind = 'files.sweep'

/** Longer than an upload waits between its bytes and its row. */
const hour = 3_600_000

/** Records an upload as a file of its own, and answers its id. */
export async function storeAttached(
  tx: Tx,
  { sha256, size, mediaType, name }: Kept,
  ownerAccountId: string,
  now: Date,
): Promise<string> {
  const id = newId()
  // Two people may attach the same bytes under one name; each has a file that goes with his post.
  const purpose = `attachment ${id}`
  await tx.file.create({
    data: { id, sha256, size, mediaType, name, purpose, ownerAccountId, storedAt: now },
  })
  return id
}

/** Forgets files; their bytes go within the hour, unless another file has the same. */
export async function dropFiles(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  const where = { id: { in: [...ids] } }
  const files = await tx.file.findMany({ where, select: { id: true, sha256: true } })
  await tx.file.deleteMany({ where })
  for (const { id, sha256 } of files) {
    const job = { kind: sweepKind, uniqueKey: `${sweepKind}:${id}`, payload: { sha256 } }
    await queueJob(tx, { ...job, runAt: new Date(now.getTime() + hour) })
  }
}

/** Removes bytes that no file names. */
export async function sweepBytes(sha256: string): Promise<void> {
  const named = await db.file.count({ where: { sha256 } })
  if (named === 0) await rm(pathOfBytes(sha256), { force: true })
}
