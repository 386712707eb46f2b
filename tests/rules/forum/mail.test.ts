import { describe, expect, it } from 'vitest'
import { threadIndex } from '@/lib/forum/notices/headers'
import { isWithin, lastMoment, mailAt, momentOf, spanOf, tellAt } from '@/lib/forum/notices/rules'
import { mailToken, readMailToken } from '@/lib/forum/subscriptions/mail-token'
import { nextDigestAt, zoneOf } from '@/lib/forum/subscriptions/rules'
import { choiceOf } from '@/lib/forum/subscriptions/schema'

const at = (clock: string) => new Date(`2026-11-22T${clock}:00.000Z`)

describe('a moment', () => {
  it.each([
    ['12:00', '12:00'],
    ['12:01', '12:10'],
    ['12:10', '12:10'],
  ])('of a post shown at %s ends at %s', (shown, moment) => {
    expect(momentOf(at(shown))).toEqual(at(moment))
    expect(isWithin([spanOf(at(moment))], at(shown))).toBe(true)
    expect(isWithin([spanOf(at('13:00'))], at(shown))).toBe(false)
  })

  it('is told when its last post can be changed no more, and is the last told until the next', () => {
    expect(tellAt(at('12:10'))).toEqual(at('12:40'))
    expect(lastMoment(at('12:40'))).toEqual(at('12:10'))
    expect(lastMoment(at('12:49'))).toEqual(at('12:10'))
  })

  it('is mailed at once, or a minute later after a standstill', () => {
    expect(mailAt(at('12:10'), at('12:41'))).toEqual(at('12:41'))
    expect(mailAt(at('12:10'), at('15:00'))).toEqual(at('15:01'))
  })
})

describe('whose morning', () => {
  it.each([
    ['MZ', 'Europe/Lisbon', 'Africa/Maputo'],
    ['BR', 'Africa/Maputo', 'America/Sao_Paulo'],
    ['BR', 'America/Manaus', 'America/Manaus'],
    ['PT', null, 'Europe/Lisbon'],
    [null, 'Africa/Maputo', 'Africa/Maputo'],
    ['??', null, 'UTC'],
    [null, null, 'UTC'],
  ])('in %s, following in %s: %s', (country, edition, zone) => {
    expect(zoneOf(country, edition)).toBe(zone)
  })

  it.each([
    ['daily', 'Africa/Maputo', '2026-11-22T04:59:59Z', '2026-11-22T05:00:00Z'],
    ['daily', 'Africa/Maputo', '2026-11-22T05:00:00Z', '2026-11-23T05:00:00Z'],
    ['daily', 'America/Sao_Paulo', '2026-11-22T12:00:00Z', '2026-11-23T10:00:00Z'],
    ['daily', 'Asia/Dili', '2026-11-22T23:00:00Z', '2026-11-23T22:00:00Z'],
    // The night in which the clocks change, in spring and in autumn.
    ['daily', 'Europe/Lisbon', '2026-03-28T12:00:00Z', '2026-03-29T06:00:00Z'],
    ['daily', 'Europe/Lisbon', '2026-10-24T12:00:00Z', '2026-10-25T07:00:00Z'],
    ['weekly', 'Africa/Maputo', '2026-11-22T12:00:00Z', '2026-11-23T05:00:00Z'],
    ['weekly', 'Africa/Maputo', '2026-11-23T05:00:00Z', '2026-11-30T05:00:00Z'],
    ['every', 'Africa/Maputo', '2026-11-22T12:00:00Z', null],
    ['none', 'Africa/Maputo', '2026-11-22T12:00:00Z', null],
  ] as const)('%s in %s after %s: %s', (rhythm, zone, now, next) => {
    expect(nextDigestAt(rhythm, zone, new Date(now))).toEqual(next && new Date(next))
  })
})

it.each([
  [[], 'every'],
  [[{ rhythm: 'daily', chosenAt: at('12:00') }], 'daily'],
  [
    [
      { rhythm: 'none', chosenAt: at('13:00') },
      { rhythm: 'daily', chosenAt: at('12:00') },
    ],
    'none',
  ],
])('of several choices the latest holds', (choices, rhythm) => {
  expect(choiceOf(choices).rhythm).toBe(rhythm)
})

describe('the link of a mail', () => {
  const id = '0198a0b0-1234-7abc-8def-0123456789ab'

  it.each(['subscription', 'author'] as const)('opens the %s that it was made for', (kind) => {
    const token = mailToken({ kind, id })
    expect(token).toMatch(/^[\w-]{44}$/)
    expect(readMailToken(token)).toEqual({ kind, id })
  })

  it('opens nothing when it is changed, or said to be of the other kind', () => {
    const token = mailToken({ kind: 'subscription', id })
    expect(readMailToken(`a${token.slice(1)}`)).toBeNull()
    expect(readMailToken(`sB${token.slice(2)}`)).toBeNull()
    expect(readMailToken(token.slice(0, -2))).toBeNull()
    expect(readMailToken('')).toBeNull()
  })
})

it('Outlook finds the time and the id of a conversation in its index', () => {
  const index = Buffer.from(
    threadIndex('0198a0b0-1234-7abc-8def-0123456789ab', at('12:00')),
    'base64',
  )
  expect(index).toHaveLength(22)
  expect(index[0]).toBe(1)
  expect(index.subarray(6).toString('hex')).toBe('0198a0b012347abc8def0123456789ab')
})
