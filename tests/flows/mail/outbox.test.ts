import { beforeEach, describe, expect, it } from 'vitest'
import { queueMail } from '@/lib/mail/commands'
import { deliverMail } from '@/lib/mail/deliver'
import { emptyOldMails, leaseMails } from '@/lib/mail/outbox-commands'
import type { MailToSend, OutgoingMail, Transport } from '@/lib/mail/schema'
import { db } from '@/tests/support/database'
import { later, noon } from '@/tests/support/people'

beforeEach(() => db.mail.deleteMany())

const after = (minutes: number) => later({ minutes })

const letter = (uniqueKey: string, more: Partial<OutgoingMail> = {}): OutgoingMail => ({
  kind: 'test',
  uniqueKey,
  to: { address: 'ana@example.org', name: 'Ana' },
  locale: 'pt',
  subject: 'Olá',
  text: 'Bom dia.',
  ...more,
})
const queue = (mail: OutgoingMail, now = noon) => db.$transaction((tx) => queueMail(tx, mail, now))

/** Keeps what it is given, or refuses as `answer` throws. */
const memory = (answer: (mail: MailToSend) => void | Promise<void> = () => undefined) => {
  const taken: MailToSend[] = []
  const transport: Transport = {
    name: 'memory',
    async send(mail) {
      await answer(mail)
      taken.push(mail)
    },
  }
  return { taken, transport }
}
const at = (now: Date) => () => now
const rows = () => db.mail.findMany({ orderBy: { queuedAt: 'asc' } })

describe('the outbox', () => {
  it('sends a queued mail once', async () => {
    await queue(letter('a'))
    const { taken, transport } = memory()
    expect(await deliverMail({ transport, clock: at(noon) })).toEqual({
      sent: 1,
      putOff: 0,
      givenUp: 0,
      withdrawn: 0,
    })
    expect(await deliverMail({ transport, clock: at(after(60)) })).toMatchObject({ sent: 0 })
    expect(taken.map(({ to, subject, text }) => ({ to, subject, text }))).toEqual([
      { to: { address: 'ana@example.org', name: 'Ana' }, subject: 'Olá', text: 'Bom dia.' },
    ])
    expect(await rows()).toMatchObject([{ sentAt: noon, attempts: 1, leasedBy: null }])
  })

  it('keeps the first of two mails with the same key', async () => {
    await queue(letter('a', { text: 'first' }))
    await queue(letter('a', { text: 'second' }))
    expect((await rows()).map(({ text }) => text)).toEqual(['first'])
  })

  it('keeps nothing of a transaction that failed', async () => {
    const failing = db.$transaction(async (tx) => {
      await queueMail(tx, letter('a'), noon)
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await rows()).toEqual([])
  })

  it('waits for the time a mail is meant for', async () => {
    await queue(letter('a', { runAt: after(5) }))
    const { taken, transport } = memory()
    await deliverMail({ transport, clock: at(after(4)) })
    expect(taken).toHaveLength(0)
    await deliverMail({ transport, clock: at(after(5)) })
    expect(taken).toHaveLength(1)
  })

  it.each([
    ['a malformed address', { to: { address: 'ana@example.org\r\nBcc: b@example.org' } }],
    ['two addresses', { to: { address: 'ana@example.org, b@example.org' } }],
    ['a line break in a header', { headers: { 'List-Id': '<x>\r\nBcc: b@example.org' } }],
  ])('takes no mail with %s', async (_, fault) => {
    await expect(queue(letter('a', fault))).rejects.toThrow(/^mail test: /)
    expect(await rows()).toEqual([])
  })
})

describe('a server that refuses', () => {
  const down = () => memory(() => Promise.reject(new Error('connect ECONNREFUSED')))

  it('is asked again later, with growing pauses', async () => {
    await queue(letter('a'))
    await deliverMail({ transport: down().transport, clock: at(noon) })
    expect(await rows()).toMatchObject([
      { attempts: 1, runAt: after(1), lastError: 'connect ECONNREFUSED', sentAt: null },
    ])
    await deliverMail({ transport: down().transport, clock: at(after(1)) })
    expect(await rows()).toMatchObject([{ attempts: 2, runAt: after(6) }])

    const { taken, transport } = memory()
    await deliverMail({ transport, clock: at(after(6)) })
    expect(taken).toHaveLength(1)
    expect(await rows()).toMatchObject([{ attempts: 3, sentAt: after(6), lastError: null }])
  })

  it('makes us give up after four days and a half, and say so', async () => {
    await queue(letter('a'))
    let now = noon
    let givenUp = 0
    while (givenUp === 0) {
      givenUp = (await deliverMail({ transport: down().transport, clock: at(now) })).givenUp
      const [mail] = await rows()
      if (givenUp === 0) now = mail!.runAt
    }
    const [mail] = await rows()
    expect(mail).toMatchObject({ failedAt: now, attempts: 15, lastError: 'connect ECONNREFUSED' })
    expect(now.getTime() - noon.getTime()).toBeGreaterThan(4 * 24 * 3_600_000)
    expect(await deliverMail({ transport: memory().transport, clock: at(after(99_999)) })).toEqual({
      sent: 0,
      putOff: 0,
      givenUp: 0,
      withdrawn: 0,
    })
  })

  it('does not hold up the mail of others', async () => {
    await queue(letter('a', { to: { address: 'gone@example.org' } }))
    await queue(letter('b'))
    const { taken, transport } = memory(({ to }) => {
      if (to.address.startsWith('gone')) {
        throw Object.assign(new Error('550 no such user'), {
          command: 'RCPT TO',
          responseCode: 550,
        })
      }
    })
    expect(await deliverMail({ transport, clock: at(noon) })).toEqual({
      sent: 1,
      putOff: 0,
      givenUp: 1,
      withdrawn: 0,
    })
    expect(taken.map(({ to }) => to.address)).toEqual(['ana@example.org'])
  })
})

describe('several workers', () => {
  it('send each mail once between them', async () => {
    for (let n = 0; n < 60; n += 1) await queue(letter(`k${n}`))
    const { taken, transport } = memory()
    await Promise.all(Array.from({ length: 5 }, () => deliverMail({ transport, clock: at(noon) })))
    expect(taken).toHaveLength(60)
    expect(new Set(taken.map(({ id }) => id)).size).toBe(60)
  })

  it('take over the mail of one that died, under the same Message-ID', async () => {
    await queue(letter('a'))
    const [leased] = await leaseMails('the one that dies', 10, noon)
    const { taken, transport } = memory()
    await deliverMail({ transport, clock: at(after(9)) })
    expect(taken).toHaveLength(0)
    await deliverMail({ transport, clock: at(after(10)) })
    expect(taken.map(({ messageId }) => messageId)).toEqual([leased!.messageId])
  })
})

it('empties what mails said thirty days after they went out', async () => {
  await queue(letter('old', { html: '<p>Bom dia.</p>' }))
  await deliverMail({ transport: memory().transport, clock: at(noon) })
  await queue(letter('waiting'))
  const month = after(30 * 24 * 60)
  expect(await emptyOldMails(month)).toBe(0)
  expect(await emptyOldMails(new Date(month.getTime() + 1))).toBe(1)
  expect(await emptyOldMails(new Date(month.getTime() + 1))).toBe(0)
  expect(await db.mail.findUnique({ where: { uniqueKey: 'old' } })).toMatchObject({
    subject: '',
    text: '',
    html: null,
    toName: null,
    toAddress: 'ana@example.org',
    sentAt: noon,
  })
  expect(await db.mail.findUnique({ where: { uniqueKey: 'waiting' } })).toMatchObject({
    text: 'Bom dia.',
  })
})
