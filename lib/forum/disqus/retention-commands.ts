import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { db } from '@/lib/platform/db'
import { uploadFolder } from './pages/upload-folder'

/** How long the HTML of imported posts is kept for repairs, in days. */
const kept = 90
/** How long an export waits to be imported, in days. */
const waits = 14

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000)

/** Forgets what imported posts looked like where they came from, once nothing will need repair. */
export async function forgetImportedHtml(now: Date): Promise<void> {
  const before = daysBefore(now, kept)
  await db.importedPost.updateMany({
    where: { html: { not: null }, batch: { finishedAt: { lt: before } } },
    data: { html: null },
  })
}

/**
 * Removes exports that were sent and never imported, with everything that was read in them, and
 * files whose sending broke off: they hold the names and words of many people.
 */
export async function forgetUnusedUploads(now: Date): Promise<void> {
  const before = daysBefore(now, waits)
  await db.importBatch.deleteMany({
    where: { startedAt: null, createdById: { not: null }, createdAt: { lt: before } },
  })
  for (const name of await readdir(uploadFolder())) {
    const path = join(uploadFolder(), name)
    if ((await stat(path)).mtime >= before) continue
    const waiting = { id: name, finishedAt: null }
    if ((await db.importBatch.count({ where: waiting })) === 0) await rm(path, { force: true })
  }
}
