import { beforeEach, describe, expect, it } from 'vitest'
import { askAgain } from '@/lib/forum/subscriptions/pause-commands'
import { pausedAddress } from '@/lib/forum/subscriptions/pause-queries'
import { confirmAddress } from '@/lib/forum/subscriptions/address-commands'
import { noteFailure } from '@/lib/mail/bounce-commands'
import { isPaused } from '@/lib/mail/bounce-queries'
import { queueMail } from '@/lib/mail/commands'
import { deliverMail } from '@/lib/mail/deliver'
import { failedDeliveries } from '@/lib/mail/delivery-status'
import { newId } from '@/lib/platform/ids'
import { db } from '@/tests/support/database'
import { aForum, aMember, nobody, write } from '@/tests/support/forum'
import { follow, forumMailAt, memoryTransport } from '@/tests/support/forum-mail'
import { aCtx, noon } from '@/tests/support/people'

beforeEach(async () => {
  await db.mail.deleteMany()
  await db.bounce.deleteMany()
})

const queue = (address: string) =>
  db.$transaction(async (tx) => {
    const mail = { kind: 'test', uniqueKey: newId(), to: { address }, locale: 'pt' } as const
    await queueMail(tx, { ...mail, subject: 'Olá', text: 'Bom dia.' }, noon)
  })

const unknown = () => {
  const refusal = { command: 'RCPT TO', responseCode: 550 }
  throw Object.assign(new Error('550 no such user'), refusal)
}

async function comeBack(address: string, times: number) {
  for (let n = 0; n < times; n += 1) {
    await queue(address)
    await deliverMail({ transport: memoryTransport(unknown).transport, clock: () => noon })
  }
}

const report = (messageId: string, address: string, more = '') =>
  Buffer.from(
    [
      'From: MAILER-DAEMON@example.org',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      'MIME-Version: 1.0',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'It did not arrive.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.org',
      '',
      `Final-Recipient: rfc822; ${address}`,
      more || 'Action: failed\r\nStatus: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 unknown',
      ' user',
      '',
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      'Subject: =?utf-8?q?Ol=C3=A1?=',
      `Message-ID: ${messageId}`,
      '',
      '--b--',
      '',
    ].join('\r\n'),
  )

describe('mail that comes back', () => {
  it('three times stops the forums’ mail, visibly, until its owner confirms the address', async () => {
    const forum = await aForum()
    const reader = await aMember()
    const address = reader.account?.email ?? ''
    await follow(reader, forum.id)
    await comeBack(address, 2)
    expect(await pausedAddress(reader)).toBeNull()
    await comeBack(address, 1)
    expect(await pausedAddress(reader)).toBe(address)
    await write(await aMember(), forum.id)
    expect(await forumMailAt()).toEqual([])

    await askAgain(aCtx(reader))
    const { text } = await db.mail.findFirstOrThrow({ where: { kind: 'forum.paused' } })
    const token = /\/subscribe\/([\w-]+)/.exec(text)?.[1] ?? ''
    await confirmAddress(aCtx(nobody), { token })
    expect(await pausedAddress(reader)).toBeNull()
  })

  it('is asked about at most three times a day, and not where nothing came back', async () => {
    const reader = await aMember()
    await askAgain(aCtx(reader))
    await comeBack(reader.account?.email ?? '', 3)
    for (let n = 0; n < 5; n += 1) await askAgain(aCtx(reader))
    expect(await db.mail.count({ where: { kind: 'forum.paused' } })).toBe(3)
  })
})

describe('a delivery report', () => {
  const address = 'ana@example.org'
  const sent = async () => {
    await queue(address)
    const [mail] = await db.mail.findMany({ orderBy: { id: 'desc' }, take: 1 })
    return mail?.messageId ?? ''
  }
  const note = async (raw: Uint8Array) => {
    const failed = await failedDeliveries(raw)
    return Promise.all(failed.map((one) => noteFailure(one, noon)))
  }

  it('counts, once for each mail', async () => {
    for (let n = 0; n < 3; n += 1) {
      expect(await isPaused(address)).toBe(false)
      const messageId = await sent()
      for (let again = 0; again < 2; again += 1)
        expect(await note(report(messageId, 'Ana@Example.org'))).toEqual([true])
    }
    expect(await isPaused(address)).toBe(true)
    expect(await db.bounce.findFirst()).toMatchObject({ reason: 'smtp; 550 5.1.1 unknown user' })
  })

  it.each([
    ['of a delay', 'Action: delayed\r\nStatus: 4.4.1'],
    ['of a full mailbox', 'Action: failed\r\nStatus: 5.2.2'],
    ['of something that passes', 'Action: failed\r\nStatus: 4.7.0'],
  ])('%s does not count', async (_, more) => {
    expect(await note(report(await sent(), address, more))).toEqual([])
  })

  it('of another’s mail, or of one that we never sent, does not count', async () => {
    expect(await note(report(await sent(), 'other@example.org'))).toEqual([false])
    expect(await note(report('<made-up@localhost>', address))).toEqual([false])
    expect(await note(Buffer.from('Subject: hello\r\n\r\nno report'))).toEqual([])
    expect(await db.bounce.count()).toBe(0)
  })
})
