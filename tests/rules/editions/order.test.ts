import { describe, expect, it } from 'vitest'
import {
  isNoLater,
  mayOrder,
  openingClock,
  openingOf,
  orderOf,
  type ItemOrder,
  type Opening,
} from '@/lib/editions/order/rules'
import { openItemSchema } from '@/lib/editions/order/schema'

const now: Opening = { how: 'now' }
const date = (on: string): Opening => ({ how: 'date', on })
const days = (count: number): Opening => ({ how: 'days', days: count })

describe('when an item opens', () => {
  it.each([
    ['what the edition decided', { opensOn: '2026-12-03', afterDays: null }, 5, date('2026-12-03')],
    ['days that it decided', { opensOn: null, afterDays: 2 }, 5, days(2)],
    ['that it opens at once', { opensOn: null, afterDays: null }, 5, now],
    ['what the course says', undefined, 5, days(5)],
    ['nothing said anywhere', undefined, null, now],
  ])('is %s', (_, decided, ofCourse, opening) => {
    expect(openingOf(decided, ofCourse)).toEqual(opening)
  })

  const edition = { timeZone: 'Africa/Maputo', opensAt: new Date('2026-10-31T22:00:00Z') }
  it.each<[string, string | null, Opening, string | null]>([
    ['with the edition', '2026-11-22T12:00:00Z', now, null],
    ['on a day of the edition’s zone', null, date('2026-12-03'), '2026-12-02T22:00:00.000Z'],
    [
      'days after the day of enrolment there',
      '2026-11-21T23:00:00Z',
      days(1),
      '2026-11-22T22:00:00.000Z',
    ],
    [
      'days after the opening, for the early',
      '2026-09-01T00:00:00Z',
      days(7),
      '2026-11-07T22:00:00.000Z',
    ],
    ['and for visitors', null, days(7), '2026-11-07T22:00:00.000Z'],
  ])('%s', (_, enrolled, opening, at) => {
    const clock = openingClock(edition, enrolled === null ? null : new Date(enrolled))
    expect(clock(opening)?.toISOString() ?? null).toBe(at)
  })
})

describe('once the edition has opened', () => {
  it.each<[ItemOrder, ItemOrder, boolean, boolean]>([
    ['free', 'sequential', false, true],
    ['free', 'sequential', true, false],
    ['sequential', 'free', true, true],
    ['sequential', 'sequential', true, true],
  ])('from %s to %s (opened: %s) may be ordered: %s', (before, after, hasOpened, may) => {
    expect(mayOrder(before, after, hasOpened)).toBe(may)
  })

  it.each<[Opening, Opening, boolean]>([
    [date('2026-12-03'), now, true],
    [date('2026-12-03'), date('2026-12-02'), true],
    [date('2026-12-03'), date('2026-12-04'), false],
    [date('2026-12-03'), days(1), false],
    [days(5), days(4), true],
    [days(5), days(6), false],
    [days(5), date('2026-11-06'), true],
    [days(5), date('2026-11-07'), false],
    [now, days(1), false],
    [now, date('2026-11-01'), true],
    [now, date('2026-11-02'), false],
  ])('from %j to %j nobody waits longer: %s', (before, after, may) => {
    expect(isNoLater(before, after, '2026-11-01')).toBe(may)
  })

  it('what is kept and unknown is free', () => {
    expect([null, 'sequential', 'other'].map(orderOf)).toEqual(['free', 'sequential', 'free'])
  })
})

describe('the form of an opening', () => {
  const about = { edition: 'e', item: 'i' }
  it.each([
    [{ how: 'now', on: '', days: '' }, now],
    [{ how: 'date', on: '2026-12-03', days: 'x' }, date('2026-12-03')],
    [{ how: 'days', on: '', days: '12' }, days(12)],
  ])('%j is read', (said, opening) => {
    expect(openItemSchema.parse({ ...about, ...said })).toEqual({ ...about, opening })
  })

  it.each([
    [{ how: 'date', on: '' }, 'on', 'required'],
    [{ how: 'date', on: '2026-02-30' }, 'on', 'invalid'],
    [{ how: 'days', days: '' }, 'days', 'required'],
    [{ how: 'days', days: '0' }, 'days', 'number'],
    [{ how: 'days', days: '1.5' }, 'days', 'number'],
  ])('%j is refused', (said, field, code) => {
    const { error } = openItemSchema.safeParse({ ...about, ...said })
    expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([[field, code]])
  })
})
