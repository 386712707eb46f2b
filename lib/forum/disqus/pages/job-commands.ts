import { rm } from 'node:fs/promises'
import * as z from 'zod'
import { db, transactOn } from '@/lib/platform/db'
import { queueJob, type JobHandler } from '@/lib/platform/jobs'
import { surveyExport } from '../analysis'
import { continueBatch } from '../batch-commands'
import { readKind, roundLength, runKey, runKind } from './jobs'
import { undoKey, undoKind } from './queries'
import { propose } from '../rules/proposal'
import { UnreadableExport } from '../schema'
import { exportText } from '../source-file'
import { knownPlaces } from '../target-queries'
import { undoingBatch } from '../undo-commands'
import { uploadPath } from './upload-folder'

const ofBatch = z.object({ batch: z.uuid() })
const ofRound = z.object({ batch: z.uuid(), round: z.number().int().min(0) })

/** What the worker does for imports that a page has asked for, by kind of job. */
export const importJobs = (clock: () => Date): Record<string, JobHandler> => ({
  [readKind]: (given) => readUpload(ofBatch.parse(given).batch, clock),
  [runKind]: async (given) => {
    const { batch, round } = ofRound.parse(given)
    const isEnough = untilNow(clock)
    if (await continueBatch(batch, uploadPath(batch), { clock, isEnough }))
      return rm(uploadPath(batch), { force: true })
    return nextRound(runKind, runKey(batch, round + 1), { batch, round: round + 1 }, clock())
  },
  [undoKind]: async (given) => {
    const { batch, round } = ofRound.parse(given)
    const isEnough = untilNow(clock)
    for await (const { removed, emptied } of undoingBatch(batch, clock))
      if (removed + emptied > 0 && isEnough()) {
        const payload = { batch, round: round + 1 }
        return nextRound(undoKind, undoKey(batch, round + 1), payload, clock())
      }
  },
})

const untilNow = (clock: () => Date) => {
  const end = clock().getTime() + roundLength
  return () => clock().getTime() > end
}

type Round = { batch: string; round: number }

const nextRound = (kind: string, uniqueKey: string, payload: Round, runAt: Date) =>
  transactOn(db, (tx) => queueJob(tx, { kind, uniqueKey, payload, runAt }))

/** Finds out what an uploaded export holds and where it could go, or why it cannot be read. */
async function readUpload(id: string, clock: () => Date): Promise<void> {
  const path = uploadPath(id)
  try {
    const { analysis } = await surveyExport(exportText(path))
    const map = propose(analysis.threads, await knownPlaces())
    await db.importBatch.update({
      where: { id },
      data: {
        sourceForum: analysis.sourceForum,
        analysis: JSON.stringify(analysis),
        map: JSON.stringify(map),
        readAt: clock(),
      },
    })
  } catch (error) {
    if (!(error instanceof UnreadableExport)) throw error
    await db.importBatch.update({ where: { id }, data: { fault: error.code, readAt: clock() } })
    await rm(path, { force: true })
  }
}
