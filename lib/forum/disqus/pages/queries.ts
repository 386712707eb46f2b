import { reader } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { mayExchange } from '../../exchange/policy'
import { reportOf, type Report } from '../report'
import type { Analysis, MappedThread } from '../schema'
import { importTargets } from '../target-queries'
import { undoPreview, type UndoPreview } from '../undo-commands'

export type BatchState = 'reading' | 'faulty' | 'ready' | 'running' | 'done' | 'undoing' | 'undone'

export type BatchHead = {
  id: string
  fileName: string
  sourceForum: string
  createdAt: Date
  state: BatchState
}

const head = {
  id: true,
  fileName: true,
  sourceForum: true,
  createdAt: true,
  readAt: true,
  startedAt: true,
  finishedAt: true,
  undoneAt: true,
  fault: true,
} as const

type Row = Omit<BatchHead, 'state'> & {
  readAt: Date | null
  startedAt: Date | null
  finishedAt: Date | null
  undoneAt: Date | null
  fault: string | null
}

function stateOf(row: Row, undoing: ReadonlySet<string>): BatchState {
  if (row.undoneAt) return 'undone'
  if (undoing.has(row.id)) return 'undoing'
  if (row.fault) return 'faulty'
  if (row.finishedAt) return 'done'
  if (row.startedAt) return 'running'
  return row.readAt ? 'ready' : 'reading'
}

/** The kind of job that takes a batch back. */
export const undoKind = 'forum.undoImport'
export const undoKey = (batch: string, round: number): string => `${undoKind}:${batch}:${round}`

async function beingUndone(ids: readonly string[]): Promise<Set<string>> {
  const jobs = await reader.job.findMany({
    where: { uniqueKey: { in: ids.map((id) => undoKey(id, 0)) } },
    select: { uniqueKey: true },
  })
  return new Set(jobs.map(({ uniqueKey }) => uniqueKey.split(':')[1] ?? ''))
}

function requireImporter(viewer: Viewer): void {
  if (!viewer.account) throw new Forbidden('signInFirst')
  if (!mayExchange(viewer)) throw new Forbidden()
}

const headOf = (row: Row, undoing: ReadonlySet<string>): BatchHead => {
  const { id, fileName, sourceForum, createdAt } = row
  return { id, fileName, sourceForum, createdAt, state: stateOf(row, undoing) }
}

/** The newest hundred imports. @throws Forbidden to who may not import */
export async function importBatches(viewer: Viewer): Promise<BatchHead[]> {
  requireImporter(viewer)
  const rows = await reader.importBatch.findMany({
    orderBy: { id: 'desc' },
    take: 100,
    select: head,
  })
  const undoing = await beingUndone(rows.map(({ id }) => id))
  return rows.map((row) => headOf(row, undoing))
}

export type BatchPage = BatchHead & {
  fault: string | null
  report: Report | null
  /** `edition/module`, those that everybody reads first. */
  targets: { value: string; isOpen: boolean }[]
  placed: number
  waiting: number
  undo: UndoPreview | null
}

/**
 * One import: what it holds, where it goes, how far it has come.
 * @throws NotFound, Forbidden
 */
export async function importBatch(viewer: Viewer, id: string): Promise<BatchPage> {
  requireImporter(viewer)
  const row = await reader.importBatch.findUnique({
    where: { id },
    select: { ...head, analysis: true, map: true },
  })
  if (!row) throw new NotFound()
  const state = stateOf(row, await beingUndone([id]))
  const [targets, placed, waiting] = await Promise.all([
    importTargets(),
    reader.importedPost.count({ where: { batchId: id, placedAt: { not: null } } }),
    reader.importedPost.count({ where: { batchId: id, placedAt: null } }),
  ])
  const { analysis, map } = row
  return {
    ...headOf(row, new Set(state === 'undoing' ? [id] : [])),
    fault: row.fault,
    report:
      analysis && map
        ? reportOf(JSON.parse(analysis) as Analysis, JSON.parse(map) as MappedThread[])
        : null,
    targets: targets.map(({ edition, module, isOpen }) => ({
      value: `${edition}/${module}`,
      isOpen,
    })),
    ...{ placed, waiting },
    undo: state === 'done' ? await undoPreview(id) : null,
  }
}
