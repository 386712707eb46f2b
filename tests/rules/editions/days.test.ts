import { describe, expect, it } from 'vitest'
import { endOfDay, isDay, isTimeZone, startOfDay } from '@/lib/editions/rules'

describe('a local day', () => {
  it.each([
    ['Africa/Maputo, two hours ahead', '2026-05-01', 'Africa/Maputo', '04-30T22:00', '05-01T22:00'],
    ['Asia/Dili, nine hours ahead', '2026-05-01', 'Asia/Dili', '04-30T15:00', '05-01T15:00'],
    ['Lisbon losing an hour', '2026-03-29', 'Europe/Lisbon', '03-29T00:00', '03-29T23:00'],
    ['Lisbon gaining an hour', '2026-10-25', 'Europe/Lisbon', '10-24T23:00', '10-26T00:00'],
    [
      'Azores, an hour behind in winter',
      '2026-01-01',
      'Atlantic/Azores',
      '01-01T01:00',
      '01-02T01:00',
    ],
    ['the farthest east', '2026-02-28', 'Pacific/Kiritimati', '02-27T10:00', '02-28T10:00'],
    ['the farthest west', '2026-02-28', 'Pacific/Niue', '02-28T11:00', '03-01T11:00'],
    ['a leap day', '2028-02-29', 'UTC', '02-29T00:00', '03-01T00:00'],
    ['Kathmandu, in quarter hours', '2026-06-01', 'Asia/Kathmandu', '05-31T18:15', '06-01T18:15'],
    [
      'Cairo, where midnight is skipped',
      '2026-04-24',
      'Africa/Cairo',
      '04-23T22:00',
      '04-24T21:00',
    ],
  ])('in %s', (_, day, zone, start, end) => {
    const year = day.slice(0, 4)
    expect(startOfDay(day, zone).toISOString()).toBe(`${year}-${start}:00.000Z`)
    expect(endOfDay(day, zone).toISOString()).toBe(`${year}-${end}:00.000Z`)
  })

  it('turns over the year in the zone', () => {
    expect(startOfDay('2027-01-01', 'Asia/Dili').toISOString()).toBe('2026-12-31T15:00:00.000Z')
    expect(endOfDay('2026-12-31', 'America/Noronha').toISOString()).toBe('2027-01-01T02:00:00.000Z')
  })

  it('begins at one where Brazil once skipped midnight', () => {
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo').toISOString()).toBe(
      '2018-11-04T03:00:00.000Z',
    )
  })

  it('has no length where a zone skipped it', () => {
    const skipped = startOfDay('2011-12-30', 'Pacific/Apia')
    expect(skipped).toEqual(endOfDay('2011-12-30', 'Pacific/Apia'))
  })
})

describe('what is written', () => {
  it.each([
    ['2026-02-28', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-2-1', false],
    ['tomorrow', false],
    ['', false],
  ])('%j is a day: %s', (day, expected) => {
    expect(isDay(day)).toBe(expected)
  })

  it.each([
    ['Africa/Sao_Tome', true],
    ['Africa/Bissau', true],
    ['UTC', true],
    ['Africa/Maputu', false],
    ['', false],
  ])('%j is a zone: %s', (zone, expected) => {
    expect(isTimeZone(zone)).toBe(expected)
  })
})
