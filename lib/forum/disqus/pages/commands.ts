import { recordAudit } from '@/lib/audit/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Forbidden, NotFound } from '@/lib/platform/errors'
import { queueJob } from '@/lib/platform/jobs'
import { mayExchange } from '../../exchange/policy'
import { readKind, runKey, runKind } from './jobs'
import { noteBatch } from '../batch-commands'
import { decisionOf, type BatchInput, type MapInput } from './schema'
import { importBatch, undoKey, undoKind } from './queries'
import { reportCsv } from '../report'
import type { Analysis, MappedThread } from '../schema'
import { forumsByPlace } from '../target-queries'

/** @throws Forbidden to who may not import */
export function requireImporter({ viewer }: Pick<Ctx, 'viewer'>): string {
  if (!viewer.account) throw new Forbidden('signInFirst')
  if (!mayExchange(viewer)) throw new Forbidden()
  return viewer.account.id
}

type Uploaded = { id: string; fileName: string; size: number }

/** Notes an export that lies on the disk, and has it read. */
export async function openImport(ctx: Ctx, upload: Uploaded): Promise<{ batch: string }> {
  const createdById = requireImporter(ctx)
  const { fileName, size } = upload
  return runCommand(ctx, { name: 'forum.openImport', input: { fileName, size } }, async (tx) => {
    const times = { createdAt: ctx.now }
    const what = { source: 'disqus', sourceForum: '' }
    await tx.importBatch.create({ data: { ...upload, ...what, ...times, createdById } })
    await noteBatch(tx, ctx, upload.id, 'forum.openImport')
    const payload = { batch: upload.id }
    const uniqueKey = `${readKind}:${upload.id}`
    await queueJob(tx, { kind: readKind, uniqueKey, payload, runAt: ctx.now })
    return { batch: upload.id }
  })
}

/**
 * Keeps where the threads of an export go and, if that is meant, begins the import.
 * @throws Conflict when it was begun before, or no thread goes anywhere
 */
export async function decideImport(ctx: Ctx, input: MapInput): Promise<{ batch: string }> {
  requireImporter(ctx)
  const forums = await forumsByPlace()
  return runCommand(ctx, { name: 'forum.decideImport', input }, async (tx) => {
    const { id, analysis, map } = await waitingBatch(tx, input.batch)
    const chosen = new Map(input.decisions.map((one) => [one.sourceId, one.chosen]))
    const proposed = new Map(map.map((one) => [one.sourceId, one]))
    const decided = analysis.threads.map(({ sourceId }): MappedThread => {
      const before = proposed.get(sourceId) ?? { sourceId, decision: null, reason: 'none' as const }
      const choice = chosen.get(sourceId)
      if (choice === undefined || choice === valueOf(before)) return before
      const isKnown = choice === '' || choice === 'skip' || forums.has(choice)
      if (!isKnown) throw new Conflict('importPlaceGone')
      return { sourceId, decision: decisionOf(choice), reason: 'map' }
    })
    await tx.importBatch.update({ where: { id }, data: { map: JSON.stringify(decided) } })
    if (input.intent === 'start') await begin(tx, ctx, id, decided)
    return { batch: id }
  })
}

const valueOf = ({ decision }: MappedThread): string =>
  decision === null ? '' : decision === 'skip' ? 'skip' : `${decision.edition}/${decision.module}`

async function waitingBatch(tx: Tx, id: string) {
  const row = await tx.importBatch.findUnique({ where: { id } })
  if (!row) throw new NotFound()
  if (!row.analysis || !row.map || row.startedAt) throw new Conflict('importBegun')
  return {
    id,
    analysis: JSON.parse(row.analysis) as Analysis,
    map: JSON.parse(row.map) as MappedThread[],
  }
}

async function begin(tx: Tx, ctx: Ctx, id: string, map: readonly MappedThread[]) {
  if (!map.some(({ decision }) => decision !== null && decision !== 'skip'))
    throw new Conflict('importNowhere')
  await tx.importBatch.update({ where: { id }, data: { startedAt: ctx.now } })
  await noteBatch(tx, ctx, id, 'forum.importBatch')
  const payload = { batch: id, round: 0 }
  await queueJob(tx, { kind: runKind, uniqueKey: runKey(id, 0), payload, runAt: ctx.now })
}

/**
 * Has a finished import taken back.
 * @throws Conflict while it is running
 */
export async function undoImport(ctx: Ctx, input: BatchInput): Promise<{ batch: string }> {
  requireImporter(ctx)
  return runCommand(ctx, { name: 'forum.undoImport', input }, async (tx) => {
    const id = input.batch
    const row = await tx.importBatch.findUnique({ where: { id } })
    if (!row) throw new NotFound()
    if (!row.finishedAt || row.undoneAt) throw new Conflict('importRunning')
    await noteBatch(tx, ctx, id, 'forum.askUndo')
    const payload = { batch: id, round: 0 }
    await queueJob(tx, { kind: undoKind, uniqueKey: undoKey(id, 0), payload, runAt: ctx.now })
    return { batch: id }
  })
}

/** Gives the report of an import for a spreadsheet, and notes who took it. */
export async function downloadReport(ctx: Ctx, batch: string) {
  const { report, sourceForum } = await importBatch(ctx.viewer, batch)
  if (!report) throw new NotFound()
  await runCommand(ctx, { name: 'forum.downloadReport', input: { batch } }, async (tx) => {
    const subject = { subjectKind: 'importBatch', subjectId: batch }
    await recordAudit(tx, ctx, { action: 'forum.downloadReport', ...subject })
    return null
  })
  const csv = reportCsv(report)
  return { name: `disqus-${sourceForum}.csv`, text: oneText(csv) }
}

async function* oneText(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text)
}
