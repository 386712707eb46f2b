import { describe, expect, it } from 'vitest'
import { ofModule, shareOf } from '@/lib/progress/asked/rules'
import { progressOf } from '@/lib/progress/rules'
import { earlierOf, withPeriod } from '@/lib/editions/earlier/rules'

const item = (itemId: string, required = true) => ({
  ...{ itemId, moduleId: itemId < 'c' ? 'one' : 'two', position: 1, required, minutes: 5 },
})
const at = (second: number) => new Date(second * 1000)
const done = (...ids: string[]) => new Map(ids.map((id, n) => [id, at(n)]))
const list = { items: ['a', 'b', 'c', 'd'].map((id) => item(id)), released: [], earlier: [] }
const period = (asked: string[], until = 10, released: string[] = []) => ({
  ...{ moduleId: 'one', until: at(until), asked, released },
})

describe('progress after an adoption', () => {
  it('stays where it was while the edition has grown, and says that it is held', () => {
    const grown = { ...list, earlier: [period(['a', 'b'])] }
    expect(progressOf(grown, done('a'))).toMatchObject({
      done: 1,
      total: 4,
      percent: 50,
      held: true,
    })
    expect(progressOf(grown, done('a', 'b', 'c'))).toMatchObject({ percent: 100, complete: false })
    expect(progressOf(list, done('a', 'b', 'c'))).toMatchObject({ percent: 75, held: false })
  })

  it('does not count as reached before what was done after', () => {
    const grown = { ...list, earlier: [period(['a', 'b'], 1)] }
    expect(progressOf(grown, done('a', 'b'))).toMatchObject({ percent: 50, held: false })
  })

  it('counts the modules of one adoption together, and each of them alone', () => {
    const earlier = [period(['a']), { ...period(['c']), moduleId: 'two' }]
    expect(progressOf({ ...list, earlier }, done('a')).percent).toBe(50)
    expect(progressOf(ofModule({ ...list, earlier }, 'one'), done('a')).percent).toBe(100)
    expect(progressOf(ofModule({ ...list, earlier }, 'two'), done('a')).percent).toBe(0)
  })

  it('counts what is asked no more for who did it', () => {
    const released = [{ itemId: 'x', moduleId: 'one' }]
    expect(progressOf({ ...list, released }, done('a', 'x'))).toMatchObject({ done: 2, total: 5 })
    expect(progressOf({ ...list, released }, done('a'))).toMatchObject({ done: 1, total: 4 })
    expect(shareOf([], ['x'], () => true)).toEqual({ done: 1, total: 1, percent: 100 })
  })

  it('is whole for who has finished, with nothing left to do', () => {
    expect(progressOf(list, done('a', 'b'), true)).toEqual({
      ...{ done: 2, total: 2, percent: 100, minutesLeft: 0, complete: true, held: false },
    })
  })
})

it('what was asked is kept as it was, the oldest first', () => {
  const { moduleId, ...first } = period(['a'], 1)
  const kept = withPeriod(withPeriod(null, first), { ...first, until: at(2), released: ['b'] })
  expect(earlierOf({ moduleId, earlier: kept })).toEqual([
    period(['a'], 1),
    period(['a'], 2, ['b']),
  ])
  expect(earlierOf({ moduleId, earlier: null })).toEqual([])
})
