import { beforeEach, expect, it } from 'vitest'
import { type Json } from '@/lib/platform/json'
import { mostAttempts, queueJob, runJobsOnce, type JobHandler } from '@/lib/platform/jobs'
import { db, reader } from '@/tests/support/database'
import { later, noon } from '@/tests/support/people'

beforeEach(async () => {
  await db.job.deleteMany({})
})

const queue = (uniqueKey: string, { runAt = noon, payload = null as Json } = {}) =>
  db.$transaction((tx) => queueJob(tx, { kind: 'count', uniqueKey, payload, runAt }))

const at = (now: Date) => () => now
const jobOf = (uniqueKey: string) => reader.job.findUniqueOrThrow({ where: { uniqueKey } })

/** A handler that notes what it got. */
const noting = () => {
  const payloads: unknown[] = []
  const ids: string[] = []
  const count: JobHandler = (payload, { id }) => {
    payloads.push(payload)
    ids.push(id)
    return Promise.resolve()
  }
  return { payloads, ids, handlers: { count } }
}

it('hands the payload to the handler of its kind, once', async () => {
  const { payloads, handlers } = noting()
  await queue('one', { payload: { forum: 'x', times: [1, 2] } })
  expect(await runJobsOnce(at(noon), handlers)).toEqual({ done: 1, failed: 0 })
  expect(await runJobsOnce(at(noon), handlers)).toEqual({ done: 0, failed: 0 })
  expect(payloads).toEqual([{ forum: 'x', times: [1, 2] }])
})

it('queues one job for a key, however often it is asked', async () => {
  await Promise.all([queue('same'), queue('same'), queue('same')])
  expect(await reader.job.count()).toBe(1)
})

it('queues nothing when the transaction fails', async () => {
  const failing = db.$transaction(async (tx) => {
    await queueJob(tx, { kind: 'count', uniqueKey: 'never', payload: null, runAt: noon })
    throw new Error('failed')
  })
  await expect(failing).rejects.toThrow('failed')
  expect(await reader.job.count()).toBe(0)
})

it('leaves what is not yet due and what it has no handler for', async () => {
  await queue('tomorrow', { runAt: later({ days: 1 }) })
  await queue('today')
  const never: JobHandler = () => Promise.reject(new Error('not this one'))
  expect(await runJobsOnce(at(noon), { other: never })).toEqual({ done: 0, failed: 0 })
  const { ids, handlers } = noting()
  await runJobsOnce(at(noon), handlers)
  expect(ids).toEqual([(await jobOf('today')).id])
})

it('does each job once when two workers start together', async () => {
  const keys = Array.from({ length: 12 }, (_, index) => `job-${index}`)
  for (const key of keys) await queue(key)
  const { ids, handlers } = noting()
  const [one, two] = await Promise.all([
    runJobsOnce(at(noon), handlers),
    runJobsOnce(at(noon), handlers),
  ])
  expect(one.done + two.done).toBe(12)
  expect(new Set(ids).size).toBe(12)
})

it('tries again later and later, then gives up where everybody can see it', async () => {
  const fails = { count: () => Promise.reject(new Error('mail server is away')) }
  await queue('failing')
  const waits: number[] = []
  let now = noon
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    expect(await runJobsOnce(at(now), fails)).toEqual({ done: 0, failed: 1 })
    const { runAt } = await jobOf('failing')
    waits.push((runAt.getTime() - now.getTime()) / 60_000)
    now = runAt
  }
  expect(waits.slice(0, -1)).toEqual([1, 4, 16, 64, 256, 720, 720])
  const job = await jobOf('failing')
  expect(job).toMatchObject({ attempts: mostAttempts, failedAt: now, doneAt: null })
  expect(job.lastError).toContain('mail server is away')
  expect(await runJobsOnce(at(later({ days: 365 })), fails)).toEqual({ done: 0, failed: 0 })
})

it('takes over what a dead worker left, and the dead one ends nothing any more', async () => {
  await queue('left')
  const ran: string[] = []
  let now = noon
  const slow = async () => {
    ran.push('slow')
    // Meanwhile the lease runs out, and another worker takes the job over and fails.
    now = later({ minutes: 6 })
    await runJobsOnce(() => now, { count: () => Promise.reject(new Error('taken over')) })
  }
  await runJobsOnce(() => now, { count: slow })
  const job = await jobOf('left')
  expect(ran).toEqual(['slow'])
  expect(job).toMatchObject({ attempts: 2, doneAt: null, leasedBy: null })
  expect(job.lastError).toContain('taken over')
})
