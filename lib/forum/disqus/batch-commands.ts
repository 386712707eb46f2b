import type { AuditAction } from '@/lib/audit/schema'
import { recordAudit, type Act } from '@/lib/audit/commands'
import { db, reader, transactOn, type Tx } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { placingPosts } from './placing-commands'
import { stagePosts } from './staging-commands'
import { forumsByPlace } from './target-queries'
import type { Analysis, MappedThread } from './schema'

type NewBatch = {
  fileName: string
  size: number
  analysis: Analysis
  map: readonly MappedThread[]
}

/** What happens when nobody is signed in: the command line, or the worker. */
export const bySystem = (now: Date): Act => ({ viewer: { account: null }, now, requestId: newId() })

/**
 * Begins an import from the command line, or takes up again the one of the same file that was broken
 * off.
 * @returns the batch's id
 */
export async function beginBatch(batch: NewBatch, now: Date): Promise<string> {
  const { fileName, size, analysis } = batch
  const same = { source: 'disqus', sourceForum: analysis.sourceForum, fileName, size }
  return transactOn(db, async (tx) => {
    const open = await tx.importBatch.findFirst({
      where: { ...same, createdById: null, finishedAt: null, undoneAt: null },
      orderBy: { id: 'desc' },
      select: { id: true },
    })
    if (open) return open.id
    const id = newId()
    const times = { createdAt: now, readAt: now, startedAt: now }
    const texts = { analysis: JSON.stringify(analysis), map: JSON.stringify(batch.map) }
    await tx.importBatch.create({ data: { id, ...same, ...texts, ...times } })
    await noteBatch(tx, bySystem(now), id, 'forum.importBatch')
    return id
  })
}

export const noteBatch = (tx: Tx, act: Act, id: string, action: AuditAction): Promise<void> =>
  recordAudit(tx, act, { action, subjectKind: 'importBatch', subjectId: id })

export type Progress = { staged: number; placed: number }

type Circumstances = {
  clock: () => Date
  progress?: (so: Progress) => void
  /** Asked after each step; true leaves the rest for another time. */
  isEnough?: () => boolean
}

/**
 * Imports what is left of a batch. It may be broken off at any moment and called again.
 * @param path the export on the disk
 * @returns whether all is done
 */
export async function continueBatch(
  id: string,
  path: string,
  { clock, progress = () => undefined, isEnough = () => false }: Circumstances,
): Promise<boolean> {
  const batch = await reader.importBatch.findUnique({ where: { id } })
  if (!batch?.map || batch.undoneAt) throw new NotFound()
  if (batch.finishedAt) return true
  const so: Progress = { staged: 0, placed: 0 }
  if (!batch.stagedAt) {
    const map = JSON.parse(batch.map) as MappedThread[]
    await stagePosts({ id, map, forums: await forumsByPlace() }, path, (posts) => {
      so.staged += posts
      progress(so)
    })
    await db.importBatch.update({ where: { id }, data: { stagedAt: clock() } })
  }
  for await (const settled of placingPosts(id, clock)) {
    so.placed += settled
    progress(so)
    if (isEnough()) return false
  }
  const now = clock()
  await transactOn(db, async (tx) => {
    await tx.importBatch.update({ where: { id }, data: { finishedAt: now } })
    await noteBatch(tx, bySystem(now), id, 'forum.finishImport')
  })
  return true
}
