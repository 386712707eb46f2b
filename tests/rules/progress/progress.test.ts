import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextItem, progressOf, type ListedItem } from '@/lib/progress/rules'

const item = (itemId: string, position: number, required = true, minutes = 5): ListedItem => ({
  itemId,
  moduleId: 'm',
  position,
  required,
  minutes,
})
/** A list that nothing was ever adopted into. */
const asked = (items: readonly ListedItem[]) => ({ items, released: [], earlier: [] })

const course = [item('a', 1), item('b', 2, true, 12), item('extra', 3, false, 30), item('c', 4)]

/** Completed in this order, a minute apart. */
const done = (...ids: string[]) => new Map(ids.map((id, index) => [id, new Date(index * 60_000)]))

describe('progress', () => {
  it.each([
    ['nothing done', course, done(), { done: 0, total: 3, percent: 0, minutesLeft: 22 }],
    ['one of three', course, done('b'), { done: 1, total: 3, percent: 33, minutesLeft: 10 }],
    [
      'only the optional',
      course,
      done('extra'),
      { done: 0, total: 3, percent: 0, minutesLeft: 22 },
    ],
    [
      'all that is asked',
      course,
      done('a', 'b', 'c'),
      { done: 3, total: 3, percent: 100, minutesLeft: 0 },
    ],
    [
      'something of elsewhere',
      course,
      done('x'),
      { done: 0, total: 3, percent: 0, minutesLeft: 22 },
    ],
    ['an empty list', [], done('a'), { done: 0, total: 0, percent: 0, minutesLeft: 0 }],
    [
      'nothing asked',
      [item('a', 1, false)],
      done('a'),
      { done: 0, total: 0, percent: 0, minutesLeft: 0 },
    ],
  ])('with %s', (_, items, completions, expected) => {
    const complete = expected.total > 0 && expected.done === expected.total
    expect(progressOf(asked(items), completions)).toEqual({ ...expected, complete, held: false })
  })
})

describe('the next item', () => {
  it.each([
    ['is the first at the beginning', done(), 'a'],
    ['follows the one done last', done('b'), 'c'],
    ['does not fall back while something lies ahead', done('a', 'extra'), 'c'],
    ['goes back for what was left behind', done('b', 'c'), 'a'],
    ['follows the latest act, not the furthest', done('c', 'a'), 'b'],
    ['is the optional one when all is done that is asked', done('a', 'b', 'c'), 'extra'],
    ['is nothing when all is done', done('a', 'b', 'c', 'extra'), undefined],
  ])('%s', (_, completions, expected) => {
    expect(nextItem(course, completions)?.itemId).toBe(expected)
  })

  it('goes by position, however the list is ordered', () => {
    expect(nextItem([...course].reverse(), done())?.itemId).toBe('a')
  })

  it('takes the furthest of several completed at one instant', () => {
    const at = new Date(0)
    expect(
      nextItem(
        course,
        new Map([
          ['a', at],
          ['b', at],
        ]),
      )?.itemId,
    ).toBe('c')
  })
})

const anyCourse = fc
  .array(fc.record({ required: fc.boolean(), minutes: fc.nat(90) }))
  .map((items) =>
    items.map(({ required, minutes }, index) => item(`i${index}`, index + 1, required, minutes)),
  )

describe('whatever is completed, in whatever order and however often', () => {
  it('progress stays from 0 to 100 and never falls', () => {
    fc.assert(
      fc.property(anyCourse, fc.array(fc.nat(40)), (items, acts) => {
        const completions = new Map<string, Date>()
        let before = progressOf(asked(items), completions)
        for (const [minute, act] of acts.entries()) {
          completions.set(`i${act}`, new Date(minute * 60_000))
          const now = progressOf(asked(items), completions)
          expect(now.percent).toBeGreaterThanOrEqual(before.percent)
          expect(now.minutesLeft).toBeLessThanOrEqual(before.minutesLeft)
          expect(now.percent).toBeGreaterThanOrEqual(0)
          expect(now.percent).toBeLessThanOrEqual(100)
          expect(now.complete).toBe(now.percent === 100)
          before = now
        }
      }),
    )
  })

  it('following what is next reaches the end in as many steps as there are items', () => {
    fc.assert(
      fc.property(anyCourse, fc.array(fc.nat(40)), (items, acts) => {
        const completions = new Map(acts.map((act, minute) => [`i${act}`, new Date(minute)]))
        for (let step = 0; step < items.length; step++) {
          const next = nextItem(items, completions)
          if (next) completions.set(next.itemId, new Date(1000 + step))
        }
        expect(nextItem(items, completions)).toBeNull()
        expect(items.every(({ itemId }) => completions.has(itemId))).toBe(true)
      }),
    )
  })
})
