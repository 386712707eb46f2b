import { expect, it } from 'vitest'
import { takeTurn } from '@/lib/platform/rate-limit'
import { later, noon } from '@/tests/support/people'

const limit = { most: 3, seconds: 60 }

it('allows so many in a window, then says when to come back', async () => {
  const answers = []
  for (const seconds of [0, 10, 20, 30])
    answers.push(await takeTurn('in turn', limit, later({ seconds })))
  expect(answers).toEqual([
    { allowed: true },
    { allowed: true },
    { allowed: true },
    { allowed: false, retryAt: later({ seconds: 60 }) },
  ])
})

it('begins a new window when the old one is over', async () => {
  const tooMany = { most: 1, seconds: 60 }
  await takeTurn('anew', tooMany, noon)
  expect(await takeTurn('anew', tooMany, later({ seconds: 59 }))).toMatchObject({ allowed: false })
  expect(await takeTurn('anew', tooMany, later({ seconds: 60 }))).toEqual({ allowed: true })
  expect(await takeTurn('anew', tooMany, later({ seconds: 61 }))).toEqual({
    allowed: false,
    retryAt: later({ seconds: 120 }),
  })
})

it('counts all that come at the same moment', async () => {
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => takeTurn('crowd', limit, noon)),
  )
  expect(answers.filter(({ allowed }) => allowed)).toHaveLength(3)
})

it('counts each key by itself', async () => {
  const once = { most: 1, seconds: 60 }
  await takeTurn('mine', once, noon)
  expect(await takeTurn('theirs', once, noon)).toEqual({ allowed: true })
})
