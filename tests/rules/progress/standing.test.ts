import { describe, expect, it } from 'vitest'
import {
  limitsOf,
  patienceDays,
  standingOf,
  type StandingFacts,
} from '@/lib/progress/standing/rules'

const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000)

describe('how long a silence is', () => {
  it.each([
    ['of a week is four days', day(7), 4],
    ['of forty days is ten', day(40), 10],
    ['of a year is fourteen', day(365), 14],
    ['without an end is fourteen', null, 14],
  ])('in an edition %s', (_, closesAt, days) => {
    expect(patienceDays({ opensAt: day(0), closesAt })).toBe(days)
  })
})

// Forty days and ten items: an item every four days, and ten days of patience.
const span = { opensAt: day(0), closesAt: day(40) }
const facts = (given: Partial<StandingFacts>): StandingFacts => ({
  ...{ enrolledAt: day(-5), lastActiveAt: null, completedAt: null, done: 0 },
  ...given,
})

describe('where a learner stands', () => {
  it.each<[string, number, Partial<StandingFacts>, string]>([
    ['before it opens', -1, {}, 'onTrack'],
    ['nine days in, never seen', 9, {}, 'onTrack'],
    ['ten days in, never seen', 10, {}, 'silent'],
    ['seen just before', 10, { lastActiveAt: day(1) }, 'onTrack'],
    ['not seen for ten days', 20, { done: 5, lastActiveAt: day(10) }, 'silent'],
    ['seen, and one item short of ten days ago', 14, { lastActiveAt: day(13) }, 'behind'],
    ['seen, with what was due ten days ago', 14, { done: 1, lastActiveAt: day(13) }, 'onTrack'],
    ['enrolled late', 33, { enrolledAt: day(20), lastActiveAt: day(32) }, 'behind'],
    ['enrolled later still', 22, { enrolledAt: day(20), lastActiveAt: day(21) }, 'onTrack'],
    ['finished, whatever was before', 39, { completedAt: day(3), done: 10 }, 'finished'],
    ['at the end with one item left', 40, { done: 9, lastActiveAt: day(39) }, 'behind'],
    ['long after the end, as it stood', 400, { done: 9, lastActiveAt: day(39) }, 'behind'],
    ['silent at the end', 400, { done: 9, lastActiveAt: day(20) }, 'silent'],
    ['back after having been silent', 20, { done: 3, lastActiveAt: day(20) }, 'onTrack'],
  ])('%s', (_, now, given, standing) => {
    expect(standingOf(limitsOf(span, 10, day(now)), facts(given))).toBe(standing)
  })

  it('is never behind where there is no end, and nothing is asked', () => {
    const open = { opensAt: day(0), closesAt: null }
    const seen = facts({ lastActiveAt: day(99) })
    expect(standingOf(limitsOf(open, 10, day(100)), seen)).toBe('onTrack')
    expect(standingOf(limitsOf(open, 10, day(100)), facts({}))).toBe('silent')
    expect(standingOf(limitsOf(span, 0, day(30)), facts({ lastActiveAt: day(29) }))).toBe('onTrack')
  })

  it('is behind exactly when fewer items are done than an even pace asked for', () => {
    const from = 10 * 24
    for (let hour = 0; hour < 40 * 24; hour += 7) {
      for (const late of [0, 3, 11]) {
        const now = day(hour / 24)
        const share = Math.max(0, (hour - from - late * 24) / ((40 - late) * 24))
        const due = Math.floor(10 * share + 1e-9)
        const learner = (done: number) =>
          facts({ done, enrolledAt: day(late || -1), lastActiveAt: now })
        const behind = Array.from({ length: 10 }, (_, done) => done).filter(
          (done) => standingOf(limitsOf(span, 10, now), learner(done)) === 'behind',
        )
        expect(behind).toEqual(Array.from({ length: due }, (_, done) => done))
      }
    }
  })
})
