import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { deliverMail } from '@/lib/mail/deliver'
import { smtpTransport } from '@/lib/mail/smtp'
import { db } from '@/tests/support/database'
import { later, noon } from '@/tests/support/people'
import { smtpDouble } from '@/tests/support/smtp-double'

let server: Awaited<ReturnType<typeof smtpDouble>>
beforeEach(async () => {
  await db.mail.deleteMany()
  server = await smtpDouble()
})
afterEach(() => server.close())

const worker = (...step: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', 'tests/support/mail-worker.ts', ...step], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })

const queueThenDie = async () => {
  const child = worker('queue')
  const exit = once(child, 'exit')
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await exit
}

const deliver = (now: Date) =>
  deliverMail({ transport: smtpTransport(server.url), clock: () => now })

it('mail that a killed process queued goes out', async () => {
  await queueThenDie()
  expect(await deliver(noon)).toMatchObject({ sent: 1 })
  expect(server.received.map(({ mail }) => mail.subject)).toEqual(['Olá'])
})

it('a process killed after the server took the mail repeats it under the same Message-ID', async () => {
  await queueThenDie()
  const [, signal] = (await once(worker('send', server.url), 'exit')) as [unknown, string]
  expect(signal).toBe('SIGKILL')
  expect(server.received).toHaveLength(1)

  expect(await deliver(later({ minutes: 9 }))).toMatchObject({ sent: 0 })
  expect(await deliver(later({ minutes: 10 }))).toMatchObject({ sent: 1 })
  const ids = server.received.map(({ mail }) => mail.messageId)
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
  expect(await deliver(later({ days: 9 }))).toMatchObject({ sent: 0 })
})
