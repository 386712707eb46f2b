import { describe, expect, it } from 'vitest'
import { editionFaults, hoursOf, slugFault, type KeptEdition } from '@/lib/dashboard/editions/rules'
import { planOf } from '@/lib/dashboard/editions/plan'
import { daysBetween, shiftedDay } from '@/lib/editions/rules'
import { anEditionForm } from '@/tests/support/edition-form'

const course = { languages: ['en', 'pt'], originalLanguage: 'pt' }
const open: KeptEdition = {
  slug: 'inspectors-2027',
  timeZone: 'Africa/Maputo',
  opensOn: '2027-03-01',
  opened: true,
  readableBy: 'enrolled',
  readableLater: 'course',
  hasPosts: true,
  enrolled: 12,
}
const kept = { slug: open.slug }
const codes = (changes: Record<string, string | string[]>, before: KeptEdition | null = null) =>
  Object.fromEntries(
    Object.entries(editionFaults(anEditionForm(changes), course, before)).map(([field, fault]) => [
      field,
      fault.code,
    ]),
  )

describe('an edition as it was typed', () => {
  it.each([
    ['whole', {}, {}],
    ['without a name in the course’s language', { 'name-pt': '' }, { 'name-pt': 'required' }],
    ['with a long name in another', { 'name-en': 'x'.repeat(121) }, { 'name-en': 'tooLong' }],
    ['with a name in a foreign language, which is not read', { 'name-xx': 'x'.repeat(999) }, {}],
    [
      'with a welcome without end',
      { 'welcome-pt': 'x'.repeat(20_001) },
      { 'welcome-pt': 'tooLong' },
    ],
    ['that closes before it opens', { closesOn: '2027-02-28' }, { closesOn: 'closesBeforeOpens' }],
    ['that closes the day it opens', { closesOn: '2027-03-01' }, {}],
    ['that closes on no day', { closesOn: '2027-02-30' }, { closesOn: 'day' }],
    ['without a first day', { opensOn: '' }, { opensOn: 'required' }],
    ['in an unknown zone', { timeZone: 'Africa/Atlantis' }, { timeZone: 'zone' }],
    ['with half an hour', { hours: '1,5' }, { hours: 'number' }],
    ['with no hour', { hours: '0' }, { hours: 'tooLow' }],
    ['with too many hours', { hours: '2001' }, { hours: 'tooHigh' }],
    ['in a language the course lacks', { languages: ['fr'] }, { languages: 'choice' }],
    ['with guests where they cannot read', { guests: 'held' }, { guests: 'guestsNeedReaders' }],
    ['by key, without one', { enrolment: 'key', key: '…' }, { key: 'required' }],
    ['by key', { enrolment: 'key', key: 'Água!' }, {}],
    ['with no seat', { seats: '0' }, { seats: 'tooLow' }],
    ['with guests where they can', { guests: 'held', readableBy: 'everyone' }, {}],
  ])('%s', (_, changes, faults) => {
    expect(codes(changes)).toEqual(faults)
  })

  it.each([
    ['its address', { ...kept, slug: 'other' }, { slug: 'slugFixed' }],
    ['its zone', { ...kept, timeZone: 'Europe/Lisbon' }, { timeZone: 'zoneFixed' }],
    ['its first day', { ...kept, opensOn: '2027-03-02' }, { opensOn: 'opensFixed' }],
    [
      'who reads what was written',
      { ...kept, readableBy: 'everyone' },
      { readableBy: 'forumHasPosts' },
    ],
    ['its seats to fewer than are taken', { ...kept, seats: '11' }, { seats: 'seatsBelow' }],
    ['its seats to as many as are taken', { ...kept, seats: '12' }, {}],
    ['nothing that stays', { ...kept, closesOn: '2028-01-01', hours: '40' }, {}],
  ])('that has opened, changing %s', (_, changes, faults) => {
    expect(codes(changes, open)).toEqual(faults)
  })

  it.each([
    ['closed, with posts', { readableLater: 'nobody' }, { readableLater: 'forumPromised' }],
    ['closed, without a post', { readableLater: 'nobody', hasPosts: false }, {}],
    ['closed, where everybody reads', { readableLater: 'nobody', readableBy: 'everyone' }, {}],
    ['open already', {}, {}],
  ])('opens its forums to later editions where they are %s', (_, before, faults) => {
    expect(codes(kept, { ...open, ...before })).toEqual(faults)
  })

  it('may close its forums to later editions at any time', () => {
    expect(codes({ ...kept, readableLater: 'nobody' }, open)).toEqual({})
  })

  it('may change its days and address before it opens', () => {
    const before = { ...open, opened: false, hasPosts: false }
    const changes = { slug: 'other', timeZone: 'Asia/Dili', opensOn: '2027-04-01' }
    expect(codes({ ...changes, readableBy: 'everyone' }, before)).toEqual({})
  })
})

it.each([
  ['', 'required'],
  ['new', 'slugShape'],
  ['Inspectors', 'slugShape'],
  ['inspeção', 'slugShape'],
  ['-a', 'slugShape'],
  ['a/../b', 'slugShape'],
  ['a'.repeat(81), 'tooLong'],
])('the address %s is none: %s', (slug, code) => {
  expect(slugFault(slug)?.code).toBe(code)
})

it('keeps names and languages only where they tell something', () => {
  expect(hoursOf('')).toBeNull()
  const plan = planOf(anEditionForm({ 'name-en': '', languages: ['pt', 'en'] }), course)
  expect(plan).toMatchObject({ name: '2027', names: null, languages: null, closesOn: null })
  const other = planOf(anEditionForm({ languages: ['pt'], hours: '40' }), course)
  expect(other).toMatchObject({ names: { en: '2027 in English' }, languages: ['pt'], hours: 40 })
})

it.each([
  ['2026-02-27', '2027-03-01', 367],
  ['2027-03-01', '2027-03-01', 0],
  ['2028-02-28', '2028-03-01', 2],
  ['2027-03-28', '2027-03-27', -1],
])('from %s to %s are %i days, there and back', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days)
  expect(shiftedDay(from, days)).toBe(to)
})
