import { afterEach, describe, expect, it } from 'vitest'
import { composeLetter } from '@/lib/mail/compose'
import type { MailToSend, Recipient } from '@/lib/mail/schema'
import { smtpTransport } from '@/lib/mail/smtp'
import { refusal, smtpDouble } from '@/tests/support/smtp-double'

let server: Awaited<ReturnType<typeof smtpDouble>> | undefined
afterEach(() => server?.close())

const mail = (more: Partial<MailToSend> = {}): MailToSend => ({
  id: '0198a0b0-0000-7000-8000-000000000001',
  kind: 'test',
  messageId: '<0198a0b0-0000-7000-8000-000000000001@localhost>',
  to: { address: 'ana@example.org', name: 'Ana Gonçalves, Praia' },
  locale: 'pt',
  subject: 'Resposta à sua pergunta: inspeção',
  text: 'Olá, João!\n\nAté já.\n',
  html: null,
  headers: {},
  facts: null,
  queuedAt: new Date('2026-11-22T12:00:00Z'),
  attempts: 0,
  ...more,
})

describe('by SMTP', () => {
  it('arrives as it was written', async () => {
    server = await smtpDouble()
    const letter = composeLetter({
      locale: 'pt',
      blocks: ['João respondeu:', { quote: 'A lei <b>não</b> diz & não proíbe.', lang: 'pt' }],
      action: { label: 'Ler a resposta', url: 'https://example.org/pt/x?a=1&b=2' },
      unsubscribeUrl: 'https://example.org/pt/unsubscribe/abc',
    })
    const headers = {
      'In-Reply-To': '<1@localhost>',
      References: '<0@localhost> <1@localhost>',
      'List-Id': '<thread-1.localhost>',
      'List-Unsubscribe': `<https://example.org/api/unsubscribe/${'t'.repeat(90)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }
    await smtpTransport(server.url).send(mail({ ...letter, headers }))

    const [{ envelope, mail: read }] = server.received as [(typeof server.received)[0]]
    expect(envelope.to).toEqual(['ana@example.org'])
    expect(read).toMatchObject({
      messageId: '<0198a0b0-0000-7000-8000-000000000001@localhost>',
      subject: 'Resposta à sua pergunta: inspeção',
      to: [{ name: 'Ana Gonçalves, Praia', address: 'ana@example.org' }],
      inReplyTo: '<1@localhost>',
      references: '<0@localhost> <1@localhost>',
    })
    expect(read.text).toContain('> A lei <b>não</b> diz & não proíbe.')
    expect(read.html).toContain('A lei &lt;b&gt;não&lt;/b&gt; diz &amp; não proíbe.')
    expect(read.html).toContain('href="https://example.org/pt/x?a=1&amp;b=2"')
    expect(read.html).toContain('<html lang="pt">')
    expect(read.html).not.toMatch(/<img|src=|url\(/)
    const sent = Object.fromEntries(read.headers.map(({ key, value }) => [key, value]))
    expect(sent).toMatchObject({
      'list-unsubscribe': headers['List-Unsubscribe'],
      'list-unsubscribe-post': headers['List-Unsubscribe-Post'],
      'auto-submitted': 'auto-generated',
      'content-language': 'pt',
    })
  })

  it.each<[string, Partial<MailToSend>]>([
    ['the subject', { subject: 'Hi\r\nBcc: evil@example.org\r\n\r\nother text' }],
    ['the name', { to: { address: 'ana@example.org', name: 'A\r\nBcc: evil@example.org' } }],
    [
      'the name in quotes',
      { to: { address: 'ana@example.org', name: 'A" <evil@example.org>, "' } },
    ],
    ['a header', { headers: { 'List-Id': '<x>\r\nBcc: evil@example.org' } }],
    ['the text', { text: '.\r\nMAIL FROM:<evil@example.org>\r\n.\r\nBcc: evil@example.org' }],
    ['the Message-ID', { messageId: '<x@localhost>\r\nBcc: evil@example.org' }],
  ])('nobody is added by %s', async (_, hostile) => {
    server = await smtpDouble()
    await smtpTransport(server.url).send(mail(hostile))
    expect(server.received.map(({ envelope }) => envelope.to)).toEqual([['ana@example.org']])
    const { mail: read } = server.received[0]!
    expect(read.bcc).toBeUndefined()
    expect(read.cc).toBeUndefined()
    expect((read.to as Recipient[]).map(({ address }) => address)).toEqual(['ana@example.org'])
  })

  it.each([
    [550, 'RCPT TO'],
    [450, 'RCPT TO'],
  ])('a refused recipient is told as %i at %s', async (responseCode, command) => {
    server = await smtpDouble({
      recipient: () => {
        throw refusal(responseCode, 'no')
      },
    })
    await expect(smtpTransport(server.url).send(mail())).rejects.toMatchObject({
      responseCode,
      command,
    })
  })

  it('a refused text is an error', async () => {
    server = await smtpDouble({
      text: () => {
        throw refusal(451, 'later')
      },
    })
    await expect(smtpTransport(server.url).send(mail())).rejects.toMatchObject({
      responseCode: 451,
    })
    expect(server.received).toEqual([])
  })

  it('a server that is away is an error', async () => {
    server = await smtpDouble()
    const { url } = server
    await server.close()
    await expect(smtpTransport(url).send(mail())).rejects.toMatchObject({ code: 'ESOCKET' })
  })

  it('a server whose certificate nobody vouches for gets nothing', async () => {
    server = await smtpDouble({}, { secure: true })
    await expect(smtpTransport(server.url).send(mail())).rejects.toThrow(/certificate/)
    expect(server.received).toEqual([])
  })

  it('a server elsewhere that does not turn to TLS gets nothing', async () => {
    // 127.0.0.2 is this machine too, yet not one of the names that may be spoken to in the clear.
    server = await smtpDouble({}, {}, '127.0.0.2')
    await expect(smtpTransport(server.url).send(mail())).rejects.toMatchObject({ code: 'ETLS' })
    expect(server.received).toEqual([])
  })

  it('the name of the way out holds no password', () => {
    expect(smtpTransport('smtp://ana:secret@mail.example.org:587').name).toBe(
      'smtp://mail.example.org:587',
    )
  })
})
