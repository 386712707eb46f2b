import { describe, expect, it } from 'vitest'
import { doneAt, doneOfModule, stopsOf, type Pattern } from '@/lib/dashboard/figures/patterns/rules'

// Two modules; the second one's optional item stands in the second number, at its first place.
const items = [
  { position: 0, required: true, moduleId: 'one' },
  { position: 1, required: false, moduleId: 'one' },
  { position: 47, required: true, moduleId: 'two' },
  { position: 48, required: false, moduleId: 'two' },
]
const pattern = (people: number, silent: boolean, ...places: number[]): Pattern => {
  const word = (from: number) =>
    places.reduce((sum, at) => (at >= from && at < from + 48 ? sum + 2 ** (at - from) : sum), 0)
  return { people, silent, words: [word(0), word(48)] }
}
const patterns = [
  pattern(7, true),
  pattern(3, true, 0),
  pattern(2, false, 0, 1),
  pattern(5, true, 0, 47),
  pattern(1, true, 0, 1, 47, 48),
]

describe('what people who are alike have done', () => {
  it.each([
    [0, 11],
    [1, 3],
    [47, 6],
    [48, 1],
    [2, 0],
    [200, 0],
  ])('the item at place %i is done by %i', (position, people) => {
    expect(doneAt(patterns, position)).toBe(people)
  })

  it.each([
    ['one', 11],
    ['two', 6],
    ['none', 0],
  ])('module %s is done by %i, whatever is optional', (module, people) => {
    expect(doneOfModule(patterns, items, module)).toBe(people)
  })

  it('who is silent stopped at the furthest item done', () => {
    expect([...stopsOf(patterns, items)]).toEqual([
      [null, 7],
      [0, 3],
      [47, 5],
      [48, 1],
    ])
  })
})
