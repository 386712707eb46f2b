import { describe, expect, it } from 'vitest'
import { instantOf, phaseOf } from '@/lib/live-sessions/rules/time'

describe('the instant of a day and a time', () => {
  it.each([
    ['2026-12-03', '14:00', 'Africa/Maputo', '2026-12-03T12:00:00.000Z'],
    ['2026-12-03', '14:00', 'America/Sao_Paulo', '2026-12-03T17:00:00.000Z'],
    ['2026-12-03', '00:30', 'Asia/Dili', '2026-12-02T15:30:00.000Z'],
    ['2026-07-03', '14:00', 'Europe/Lisbon', '2026-07-03T13:00:00.000Z'],
    ['2026-12-03', '14:00', 'UTC', '2026-12-03T14:00:00.000Z'],
    // Clocks go back: 01:30 comes twice, and the first is meant.
    ['2026-10-25', '01:30', 'Europe/Lisbon', '2026-10-25T00:30:00.000Z'],
    // Kiritimati is fourteen hours ahead.
    ['2026-12-03', '10:00', 'Pacific/Kiritimati', '2026-12-02T20:00:00.000Z'],
    ['2026-12-03', '10:00', 'Pacific/Niue', '2026-12-03T21:00:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, instant) => {
    expect(instantOf(day, time, zone)?.toISOString()).toBe(instant)
  })

  it.each([
    // Spring leaves out the hour.
    ['2026-03-29', '01:30', 'Europe/Lisbon'],
    // Samoa left out the whole day.
    ['2011-12-30', '12:00', 'Pacific/Apia'],
    ['2026-13-01', '12:00', 'UTC'],
  ])('there is no %s %s in %s', (day, time, zone) => {
    expect(instantOf(day, time, zone)).toBeNull()
  })
})

describe('a session', () => {
  const session = { startsAt: new Date('2026-12-03T12:00:00Z'), minutes: 60, cancelledAt: null }
  it.each([
    ['2026-12-03T11:59:59Z', 'planned'],
    ['2026-12-03T12:00:00Z', 'running'],
    ['2026-12-03T12:59:59Z', 'running'],
    ['2026-12-03T13:00:00Z', 'over'],
  ])('is at %s %s', (now, phase) => {
    expect(phaseOf(session, new Date(now))).toBe(phase)
    const cancelledAt = new Date('2026-12-01T00:00:00Z')
    expect(phaseOf({ ...session, cancelledAt }, new Date(now))).toBe('cancelled')
  })
})
