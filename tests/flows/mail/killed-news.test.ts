import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { db } from '@/tests/support/database'
import { aForum, aMember, write } from '@/tests/support/forum'
import { follow } from '@/tests/support/forum-mail'
import { later } from '@/tests/support/people'
import { smtpDouble } from '@/tests/support/smtp-double'

const subscribers = 200
const perWorker = 60

let server: Awaited<ReturnType<typeof smtpDouble>>
beforeEach(async () => {
  await db.mail.deleteMany()
  await db.job.deleteMany()
  server = await smtpDouble()
})
afterEach(() => server.close())

/** Runs a worker to its end. @returns the signal that killed it */
async function worker(...words: string[]): Promise<string | null> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/support/news-worker.ts', ...words],
    { stdio: 'inherit' },
  )
  const [, signal] = (await once(child, 'exit')) as [unknown, string | null]
  return signal
}

const open = { sentAt: null, withdrawnAt: null }

it('200 subscribers get each one mail, whoever is killed, but for what was in hand', async () => {
  const forum = await aForum()
  for (let n = 0; n < subscribers; n += 1) await follow(await aMember(), forum.id)
  await write(await aMember(), forum.id)

  expect(await worker('queue', later({ minutes: 31 }).toISOString())).toBe('SIGKILL')
  expect(await db.mail.count()).toBe(0)

  let kills = 0
  for (let round = 0; round === 0 || (await db.mail.count({ where: open })) > 0; round += 1) {
    // Longer than the leases that the dead have left.
    const at = later({ minutes: 37 + round * 11 }).toISOString()
    const step = () => worker('send', at, server.url, String(perWorker))
    const signals = await Promise.all([step(), step()])
    kills += signals.filter((signal) => signal === 'SIGKILL').length
    expect(round).toBeLessThan(5)
  }

  expect(kills).toBeGreaterThan(1)
  const mails = await db.mail.findMany({ select: { toAddress: true, messageId: true } })
  expect(new Set(mails.map(({ toAddress }) => toAddress)).size).toBe(subscribers)
  expect(mails).toHaveLength(subscribers)
  const ids = new Map(mails.map(({ toAddress, messageId }) => [toAddress, messageId]))
  const got = server.received.map(({ envelope, mail }) => [envelope.to[0] ?? '', mail.messageId])
  expect(new Set(got.map(([address]) => address)).size).toBe(subscribers)
  expect(got.filter(([address = '', id]) => ids.get(address) !== id)).toEqual([])
  // Each of the killed had at most five in hand.
  expect(got.length - subscribers).toBeLessThanOrEqual(kills * 5)
}, 240_000)
