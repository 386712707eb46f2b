import { randomUUID } from 'node:crypto'
import { db, type Tx } from '@/lib/platform/db'
import { newId } from './ids'
import { type Json } from './json'
import { log } from './log'

type NewJob = { kind: string; uniqueKey: string; payload: Json; runAt: Date }

/**
 * Asks for work that starts once the transaction is committed, at `runAt` or soon after. It runs
 * at least once: a handler must bear a second run.
 *
 * @param job `uniqueKey` names the work; a second job of the same key is not queued
 */
export const queueJob = async (tx: Tx, job: NewJob): Promise<void> => {
  await tx.$executeRaw`
    INSERT INTO "Job" ("id", "kind", "uniqueKey", "payload", "runAt", "attempts")
    VALUES (${newId()}, ${job.kind}, ${job.uniqueKey}, ${JSON.stringify(job.payload)}, ${job.runAt}, 0)
    ON CONFLICT ("uniqueKey") DO NOTHING`
}

/** Does one kind of job; what it throws is kept on the row and the job is tried again. */
export type JobHandler = (payload: unknown, job: { id: string; attempts: number }) => Promise<void>

/** A job is given up, visibly, after so many attempts; the last comes about a day after the first. */
export const mostAttempts = 8

/** Longer than any job may take, in milliseconds: then another worker takes it over. */
const leaseLength = 5 * 60_000

/** Waits 1, 4, 16 … minutes, at most 12 hours, in milliseconds. */
const backoff = (attempts: number) => Math.min(60_000 * 4 ** (attempts - 1), 12 * 3_600_000)

const open = (now: Date) => ({
  doneAt: null,
  failedAt: null,
  runAt: { lte: now },
  OR: [{ leasedUntil: null }, { leasedUntil: { lte: now } }],
})

/** Takes one due job for itself alone, or null when none is left. */
const lease = async (kinds: string[], worker: string, clock: () => Date) => {
  const now = clock()
  const due = await db.job.findMany({
    where: { ...open(now), kind: { in: kinds } },
    orderBy: [{ runAt: 'asc' }, { id: 'asc' }],
    take: 20,
    select: { id: true },
  })
  for (const { id } of due) {
    const [taken] = await db.job.updateManyAndReturn({
      where: { id, ...open(now) },
      data: {
        leasedBy: worker,
        leasedUntil: new Date(now.getTime() + leaseLength),
        attempts: { increment: 1 },
      },
      select: { id: true, kind: true, payload: true, attempts: true },
    })
    // Another worker was faster with this one.
    if (taken) return taken
  }
  return null
}

type Leased = NonNullable<Awaited<ReturnType<typeof lease>>>

const outcome = (error: unknown, attempts: number, now: Date) => {
  const lastError = (error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(
    0,
    2_000,
  )
  return attempts >= mostAttempts
    ? { failedAt: now, lastError }
    : { runAt: new Date(now.getTime() + backoff(attempts)), lastError }
}

const perform = async (job: Leased, handler: JobHandler, worker: string, clock: () => Date) => {
  const end = (data: { doneAt: Date } | ReturnType<typeof outcome>) =>
    // Only while the lease is ours: whoever took the job over ends it.
    db.job.updateMany({
      where: { id: job.id, leasedBy: worker, attempts: job.attempts },
      data: { ...data, leasedBy: null, leasedUntil: null },
    })
  try {
    await handler(JSON.parse(job.payload), { id: job.id, attempts: job.attempts })
    await end({ doneAt: clock() })
    return true
  } catch (error) {
    const facts = { job: job.id, kind: job.kind, attempts: job.attempts, err: error }
    log.error(facts, job.attempts >= mostAttempts ? 'a job was given up' : 'a job failed')
    await end(outcome(error, job.attempts, clock()))
    return false
  }
}

/**
 * Works off what is due, one job after the other, until nothing is left. Any number of workers may
 * do so at once. A worker that dies leaves its lease, and the job runs again when that ends.
 *
 * @param handlers by kind; jobs of other kinds stay
 * @returns how many were done and how many failed, to be tried again or given up
 */
export const runJobsOnce = async (
  clock: () => Date,
  handlers: Readonly<Record<string, JobHandler>>,
): Promise<{ done: number; failed: number }> => {
  const worker = randomUUID()
  const counts = { done: 0, failed: 0 }
  for (;;) {
    const job = await lease(Object.keys(handlers), worker, clock)
    const handler = job && handlers[job.kind]
    if (!handler) return counts
    counts[(await perform(job, handler, worker, clock)) ? 'done' : 'failed'] += 1
  }
}
