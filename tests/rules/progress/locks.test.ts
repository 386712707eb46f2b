import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locksOf, nextOpening, type DatedItem } from '@/lib/progress/locks/rules'
import { nextItem } from '@/lib/progress/rules'

const now = new Date('2026-11-22T12:00:00Z')
const tomorrow = new Date('2026-11-23T00:00:00Z')
const yesterday = new Date('2026-11-21T00:00:00Z')

const item = (itemId: string, position: number, more: Partial<DatedItem> = {}): DatedItem => ({
  itemId,
  moduleId: position < 3 ? 'one' : 'two',
  position,
  required: true,
  minutes: 5,
  opensAt: null,
  ...more,
})
const items = [item('a', 1), item('b', 2), item('extra', 3, { required: false }), item('c', 4)]
const done = (...ids: string[]) => new Map(ids.map((id, n) => [id, new Date(n)]))
const modules = [
  { moduleId: 'one', requires: [] },
  { moduleId: 'two', requires: ['one'] },
]
const free = { sequential: false, items, modules: [] }
const asks = (completions = done(), finished = false) => ({ completions, now, finished })
const after = (id: string) => ({ opensAt: null, module: null, item: id })

describe('what is locked', () => {
  it('is nothing in a free edition', () => {
    expect(locksOf(free, asks()).size).toBe(0)
  })

  it('is all that comes after the first required item not done, step by step', () => {
    const list = { ...free, sequential: true }
    expect([...locksOf(list, asks())]).toEqual([
      ['b', after('a')],
      ['extra', after('a')],
      ['c', after('a')],
    ])
    expect([...locksOf(list, asks(done('a')))].map(([id]) => id)).toEqual(['extra', 'c'])
    expect([...locksOf(list, asks(done('a', 'b')))]).toEqual([])
  })

  it('is never what was done', () => {
    expect([...locksOf({ ...free, sequential: true }, asks(done('c')))].map(([id]) => id)).toEqual([
      'b',
      'extra',
    ])
  })

  it('is a module until those it requires are done, also by what is optional', () => {
    const list = { ...free, modules }
    const lock = { opensAt: null, module: 'one', item: null }
    expect([...locksOf(list, asks(done('a')))]).toEqual([
      ['extra', lock],
      ['c', lock],
    ])
    expect(locksOf(list, asks(done('a', 'b'))).size).toBe(0)
  })

  it('does not wait for a module that the edition has not', () => {
    const list = { ...free, modules: [{ moduleId: 'one', requires: ['gone'] }] }
    expect(locksOf(list, asks()).size).toBe(0)
  })

  it('waits for its day, and says so beside what comes first', () => {
    const dated = [item('a', 1, { opensAt: yesterday }), item('b', 2, { opensAt: tomorrow })]
    expect([...locksOf({ ...free, items: dated }, asks())]).toEqual([
      ['b', { opensAt: tomorrow, module: null, item: null }],
    ])
    expect([...locksOf({ ...free, sequential: true, items: dated }, asks())]).toEqual([
      ['b', { opensAt: tomorrow, module: null, item: 'a' }],
    ])
  })

  it('is only what waits for its day, for who has finished', () => {
    const more = [...items, item('new', 5, { moduleId: 'one', opensAt: tomorrow }), item('z', 6)]
    const list = { sequential: true, items: more, modules }
    const finished = asks(done('a', 'b', 'c'), true)
    expect([...locksOf(list, finished)].map(([id]) => id)).toEqual(['new'])
  })
})

describe('what a day opens next', () => {
  it('is the earliest that waits for nothing else', () => {
    const later = new Date('2026-11-30T00:00:00Z')
    const dated = [
      item('a', 1, { opensAt: later }),
      item('b', 2, { opensAt: tomorrow }),
      item('c', 4),
    ]
    expect(nextOpening(dated, locksOf({ ...free, items: dated }, asks()))).toEqual({
      itemId: 'b',
      opensAt: tomorrow,
    })
    const inOrder = locksOf({ ...free, sequential: true, items: dated }, asks())
    expect(nextOpening(dated, inOrder)).toEqual({ itemId: 'a', opensAt: later })
    expect(nextOpening(items, locksOf(free, asks()))).toBeNull()
  })
})

const anyList = fc.record({
  sequential: fc.boolean(),
  shapes: fc.array(fc.record({ required: fc.boolean(), module: fc.nat(3) }), { maxLength: 12 }),
  asking: fc.array(fc.tuple(fc.nat(3), fc.nat(3))),
})

describe('whatever the order', () => {
  it('what is next is open, and following it reaches the end: nobody is ever stuck', () => {
    fc.assert(
      fc.property(anyList, ({ sequential, shapes, asking }) => {
        const listed = [...shapes]
          .sort((a, b) => a.module - b.module)
          .map(({ required, module }, n) => item(`i${n}`, n, { required, moduleId: `m${module}` }))
        const requires = [0, 1, 2, 3].map((module) => ({
          moduleId: `m${module}`,
          // As content has it: only what comes before.
          requires: asking.filter(([of, on]) => of === module && on < of).map(([, on]) => `m${on}`),
        }))
        const list = { sequential, items: listed, modules: requires }
        const completions = new Map<string, Date>()
        for (let step = 0; step < listed.length; step++) {
          const locks = locksOf(list, { completions, now, finished: false })
          const next = nextItem(listed, completions, locks)
          expect(next).not.toBeNull()
          expect(locks.has(next?.itemId ?? '')).toBe(false)
          completions.set(next?.itemId ?? '', new Date(step))
        }
        expect(locksOf(list, { completions, now, finished: false }).size).toBe(0)
      }),
    )
  })
})
