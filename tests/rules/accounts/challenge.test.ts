import { describe, expect, it } from 'vitest'
import { challengeState, isProvenLately, typedCode } from '@/lib/accounts/rules/challenge'
import { isFresh, sessionEnd } from '@/lib/accounts/rules/session'

const now = new Date('2026-11-22T12:00:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

describe('a code', () => {
  it.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['123-456', '123456'],
    ['123\u00a0456\u200b', '123456'],
    ['１２３４５６', '123456'],
    ['000000', '000000'],
    ['12345', null],
    ['1234567', null],
    ['12345a', null],
    ['', null],
  ])('typed as %j', (typed, code) => {
    expect(typedCode(typed)).toBe(code)
  })

  it.each([
    ['fresh', { attempts: 0, expiresAt: minutes(10), usedAt: null }, 'open'],
    ['after four wrong tries', { attempts: 4, expiresAt: minutes(1), usedAt: null }, 'open'],
    ['after five', { attempts: 5, expiresAt: minutes(1), usedAt: null }, 'exhausted'],
    ['at the end of its time', { attempts: 0, expiresAt: now, usedAt: null }, 'expired'],
    ['used', { attempts: 1, expiresAt: minutes(1), usedAt: minutes(-1) }, 'used'],
  ])('%s', (_what, challenge, state) => {
    expect(challengeState(challenge, now)).toBe(state)
  })

  it.each([
    ['never', null, false],
    ['just now', minutes(0), true],
    ['29 minutes ago', minutes(-29), true],
    ['30 minutes ago', minutes(-30), false],
  ])('was proven %s', (_what, usedAt, lately) => {
    const challenge = { attempts: 1, expiresAt: minutes(1), usedAt }
    expect(isProvenLately(challenge, now)).toBe(lately)
  })
})

describe('a session', () => {
  it.each([
    ['on a device of one’s own', true, 30 * 24 * 60],
    ['on a borrowed one', false, 12 * 60],
  ])('%s', (_what, remember, length) => {
    expect(sessionEnd(now, remember)).toEqual(minutes(length))
  })

  it.each([
    [0, true],
    [-14, true],
    [-15, false],
  ])('begun %i minutes ago', (ago, fresh) => {
    expect(isFresh({ authenticatedAt: minutes(ago) }, now)).toBe(fresh)
  })
})
