import { expect, it } from 'vitest'
import { runCommand } from '@/lib/platform/command'
import { forgetOldRows } from '@/lib/platform/forget'
import { queueJob, runJobsOnce } from '@/lib/platform/jobs'
import { takeTurn } from '@/lib/platform/rate-limit'
import { issueToken, spendToken } from '@/lib/platform/tokens'
import { stranger } from '@/lib/platform/viewer'
import { db, reader } from '@/tests/support/database'
import { aCtx, later, noon } from '@/tests/support/people'

/** What a day leaves: a form, a turn, a done job, and four tokens. */
const live = async (now: Date) => {
  const key = now.toISOString()
  const expiresAt = new Date(now.getTime() + 3_600_000)
  const token = (subjectId: string, until: Date | null) =>
    db.$transaction((tx) =>
      issueToken(tx, { purpose: 'test', subjectId }, { now, expiresAt: until }),
    )
  await takeTurn(key, { most: 1, seconds: 60 }, now)
  await token(`expiring ${key}`, expiresAt)
  await token(`lasting ${key}`, null)
  const spent = await token(`spent ${key}`, null)
  await runCommand(
    aCtx(stranger('pt'), { key, now }),
    { name: 'live', input: null },
    async (tx) => {
      await spendToken(tx, spent, 'test', now)
      await queueJob(tx, { kind: 'live', uniqueKey: key, payload: null, runAt: now })
      return null
    },
  )
  await runJobsOnce(() => now, { live: () => Promise.resolve() })
}

it('forgets what has served its purpose, and nothing else', async () => {
  const today = later({ days: 31 })
  await live(noon)
  await live(today)
  await db.job.create({
    data: {
      id: 'given up',
      kind: 'live',
      uniqueKey: 'given up',
      payload: 'null',
      runAt: noon,
      attempts: 8,
      failedAt: noon,
    },
  })
  await forgetOldRows(today)

  const day = today.toISOString()
  expect(await reader.submission.findMany({ select: { formKey: true } })).toEqual([
    { formKey: day },
  ])
  expect(await reader.rateLimit.findMany({ select: { key: true } })).toEqual([{ key: day }])
  const jobs = await reader.job.findMany({ orderBy: { uniqueKey: 'asc' } })
  expect(jobs.map(({ uniqueKey }) => uniqueKey)).toEqual([day, 'given up'])
  const tokens = await reader.token.findMany({ orderBy: { subjectId: 'asc' } })
  expect(tokens.map(({ subjectId }) => subjectId)).toEqual(
    [`expiring ${day}`, `lasting ${day}`, `lasting ${noon.toISOString()}`, `spent ${day}`].sort(),
  )
})

it('lets a form of long ago be sent anew', async () => {
  const send = (now: Date) =>
    runCommand(aCtx(stranger('pt'), { key: 'old form', now }), { name: 'say', input: null }, () =>
      Promise.resolve({ at: now.getTime() }),
    )
  await send(noon)
  await forgetOldRows(later({ days: 29 }))
  expect(await send(later({ days: 29 }))).toEqual({ at: noon.getTime() })
  await forgetOldRows(later({ days: 31 }))
  expect(await send(later({ days: 31 }))).toEqual({ at: later({ days: 31 }).getTime() })
})
