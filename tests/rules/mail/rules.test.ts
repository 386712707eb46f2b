import { describe, expect, it } from 'vitest'
import {
  fileName,
  isFinal,
  isMailAddress,
  nextTryAt,
  oneLine,
  textIsKeptSince,
  wrongHeader,
} from '@/lib/mail/rules'
import type { MailHeaders } from '@/lib/mail/schema'

describe('an address', () => {
  it.each([
    ['ana@example.org', true],
    ['ana.maria+curso@sub.example.co.mz', true],
    ["o'neil@example.org", true],
    ['ana@xn--exmple-cua.org', true],
    ['', false],
    ['ana', false],
    ['ana@localhost', false],
    ['@example.org', false],
    ['ana@', false],
    ['ana@example..org', false],
    ['.ana@example.org', false],
    ['ana.@example.org', false],
    ['ana@-example.org', false],
    ['ana@example.org\r\nBcc: b@example.org', false],
    ['ana@example.org,b@example.org', false],
    ['"b@evil.example"@example.org', false],
    ['Ana <ana@example.org>', false],
    ['ana@evil.example@example.org', false],
    ['ana＠example.org', false],
    ['ana@exаmple.org', false],
    ['ana (b@example.org)@example.org', false],
    [`${'a'.repeat(65)}@example.org`, false],
    [`ana@${'a'.repeat(64)}.org`, false],
    [`ana@${'a.'.repeat(130)}org`, false],
  ])('%j: %s', (text, expected) => {
    expect(isMailAddress(text)).toBe(expected)
  })
})

describe('a subject or a name', () => {
  it.each([
    ['Resposta de João', 'Resposta de João'],
    ['  two   spaces ', 'two spaces'],
    ['Hi\r\nBcc: b@example.org', 'Hi Bcc: b@example.org'],
    ['Hi\nSubject: other', 'Hi Subject: other'],
    ['Hi\rX: y', 'Hi X: y'],
    ['a\u0000b\u2028c\u2029d\u0085e', 'a b c d e'],
    ['abc\u202egnp.exe', 'abc gnp.exe'],
    ['ç'.repeat(300), 'ç'.repeat(200)],
    ['👍'.repeat(300), '👍'.repeat(200)],
  ])('%j goes out as one line', (text, expected) => {
    expect(oneLine(text)).toBe(expected)
  })
})

describe('a header', () => {
  it.each([
    [{ 'List-Id': '<forum.example.org>' }, null],
    [{ 'List-Unsubscribe': '<https://example.org/u/x>', References: '<a@b> <c@d>' }, null],
    [{ 'List-Id': 'x\r\nBcc: b@example.org' }, 'List-Id'],
    [{ 'List-Id': 'x\nBcc: b@example.org' }, 'List-Id'],
    [{ 'List-Id': 'x\u2028y' }, 'List-Id'],
    [{ 'List-Id': '' }, 'List-Id'],
    [{ Bcc: 'b@example.org' }, 'Bcc'],
    [{ 'List-Id\r\nBcc': 'b@example.org' }, 'List-Id\r\nBcc'],
  ])('%j: wrong is %j', (headers, wrong) => {
    expect(wrongHeader(headers as MailHeaders)).toBe(wrong)
  })
})

describe('a mail that was not taken', () => {
  const now = new Date('2026-11-22T10:00:00Z')

  it.each([
    [1, '2026-11-22T10:01:00.000Z'],
    [2, '2026-11-22T10:05:00.000Z'],
    [5, '2026-11-22T13:00:00.000Z'],
    [13, '2026-11-22T22:00:00.000Z'],
  ])('is tried again after attempt %i at %s', (attempts, at) => {
    expect(nextTryAt(attempts, now)?.toISOString()).toBe(at)
  })

  it('is given up after the last attempt', () => {
    expect(nextTryAt(15, now)).toBeNull()
  })

  it.each([
    ['no such recipient', { command: 'RCPT TO', responseCode: 550 }, true],
    ['a full mailbox', { command: 'RCPT TO', responseCode: 552 }, false],
    ['come back later', { command: 'RCPT TO', responseCode: 450 }, false],
    ['our sender is refused', { command: 'MAIL FROM', responseCode: 550 }, false],
    ['our password is wrong', { command: 'AUTH PLAIN', responseCode: 535 }, false],
    ['the server is away', {}, false],
  ])('%s: final is %s', (message, refusal, final) => {
    expect(isFinal({ message, ...refusal })).toBe(final)
  })
})

it('keeps a text for thirty days', () => {
  expect(textIsKeptSince(new Date('2026-11-30T00:00:00Z'))).toEqual(
    new Date('2026-10-31T00:00:00Z'),
  )
})

it('names files so that they sort by time', () => {
  const at = (queuedAt: string, id: string) => fileName({ id, queuedAt: new Date(queuedAt) })
  expect(at('2026-11-22T10:00:00.123Z', 'x')).toBe('20261122T100000123Z-x.eml')
  expect([at('2026-11-22T10:00:00Z', 'a'), at('2026-11-22T09:59:59Z', 'b')].sort()[0]).toContain(
    '-b.eml',
  )
})
