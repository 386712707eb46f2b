import { expect, it } from 'vitest'
import { waitAfter } from '@/components/forum/live/follow'

it.each([
  [0, 0, 1_000],
  [0, 1, 3_000],
  [3, 0.5, 16_000],
  [9, 0, 30_000],
  [9, 1, 90_000],
])('after %i tries, at chance %f, it waits %i ms', (tries, random, wait) => {
  expect(waitAfter(tries, random)).toBe(wait)
})
