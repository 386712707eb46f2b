import { expect, it } from 'vitest'
import { isReadLater } from '@/lib/forum/former/rules'

const day = (n: number) => new Date(Date.UTC(2026, 0, n))

it.each([
  { later: 'course', closesAt: day(10), opensAt: [day(10)], reads: true },
  { later: 'course', closesAt: day(10), opensAt: [day(1), day(20)], reads: true },
  { later: 'course', closesAt: day(10), opensAt: [day(9)], reads: false },
  { later: 'course', closesAt: null, opensAt: [day(20)], reads: false },
  { later: 'course', closesAt: day(10), opensAt: [], reads: false },
  { later: null, closesAt: day(10), opensAt: [day(20)], reads: false },
])('$later, closed $closesAt, learning since $opensAt: $reads', ({ opensAt, reads, ...forum }) => {
  expect(
    isReadLater(
      forum,
      opensAt.map((one) => ({ opensAt: one })),
    ),
  ).toBe(reads)
})
