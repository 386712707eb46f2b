import { describe, expect, it } from 'vitest'
import {
  affectedBy,
  asksNothing,
  isEmpty,
  planOf,
  type CourseItem,
  type OwnItem,
} from '@/lib/editions/adoption/rules'

const rule = { required: true, criterion: 'read', passMark: null, opensAfterDays: null }
const item = (itemId: string, more: Partial<CourseItem> = {}): CourseItem => ({
  ...{ itemId, moduleId: 'one', revision: 1, minutes: 5 },
  ...rule,
  ...more,
})
const owned = (itemId: string, position: number, more: Partial<OwnItem> = {}): OwnItem => ({
  ...item(itemId),
  ...{ position, releasedAt: null, retiredAt: null },
  ...more,
})
const one = { moduleId: 'one', requires: null }
const own = {
  modules: [{ ...one, position: 1, earlier: null }],
  items: [owned('a', 1), owned('b', 2)],
}
const courseOf = (...items: CourseItem[]) => ({ modules: [one], items })
const gone = new Date(0)

describe('what there is to adopt', () => {
  it('is nothing while the course is what the edition has', () => {
    expect(isEmpty(planOf(own, courseOf(item('a'), item('b'))))).toBe(true)
  })

  it.each<[string, CourseItem, string]>([
    ['asked no more', item('a', { required: false }), 'rule'],
    ['completed in another way', item('a', { criterion: 'passed', passMark: 60 }), 'rule'],
    ['open later, and written anew', item('a', { opensAfterDays: 3, revision: 2 }), 'rule'],
    ['written anew', item('a', { revision: 2, minutes: 9 }), 'text'],
    ['longer', item('a', { minutes: 9 }), 'place'],
    ['new', item('c'), 'new'],
  ])('is an item that is %s', (_, changed, kind) => {
    const rest = ['a', 'b'].filter((id) => id !== changed.itemId).map((id) => item(id))
    const { items } = planOf(
      own,
      courseOf(...(kind === 'new' ? [...rest, changed] : [changed, ...rest])),
    )
    expect(items).toMatchObject([{ kind, after: changed }])
  })

  it('is what the course no longer has, once', () => {
    const plan = planOf(own, courseOf(item('a')))
    expect(plan).toMatchObject({ items: [{ kind: 'removed' }], before: ['a', 'b'], after: ['a'] })
    const items = [owned('a', 1), owned('b', 2, { required: false, retiredAt: gone })]
    expect(isEmpty(planOf({ ...own, items }, courseOf(item('a'))))).toBe(true)
    expect(planOf({ ...own, items }, courseOf(item('a'), item('b'))).items).toMatchObject([
      { kind: 'new' },
    ])
  })

  it('is another order, but not where something new stands between', () => {
    expect(planOf(own, courseOf(item('b'), item('a')))).toMatchObject({
      items: [],
      reordered: true,
    })
    const between = planOf(own, courseOf(item('a'), item('c'), item('b')))
    expect(between.reordered).toBe(false)
  })

  it('is a module that is new, waits for others, or holds nothing any more', () => {
    const two = { moduleId: 'two', requires: '["one"]' }
    const moved = item('c', { moduleId: 'two' })
    const grown = { modules: [one, two], items: [item('a'), item('b'), moved] }
    expect(planOf(own, grown).modules).toEqual([{ moduleId: 'two', kind: 'new' }])
    const waiting = {
      ...own,
      modules: [{ ...one, requires: '["zero"]', position: 1, earlier: null }],
    }
    expect(planOf(waiting, courseOf(item('a'), item('b'))).modules).toEqual([
      { moduleId: 'one', kind: 'requires' },
    ])
    const other = { modules: [two], items: [moved] }
    expect(planOf(own, other).modules).toEqual([
      { moduleId: 'two', kind: 'new' },
      { moduleId: 'one', kind: 'removed' },
    ])
  })

  it('may ask for nothing', () => {
    expect(asksNothing(planOf(own, courseOf(item('a', { required: false }))))).toBe(true)
    expect(asksNothing(planOf(own, courseOf(item('a'))))).toBe(false)
  })
})

describe('whom it affects', () => {
  const plan = { ...planOf(own, courseOf(item('a'), item('c'), item('d'))) }

  it.each([
    ['who has done all that is asked then', { finished: false, before: 1, after: 3 }, 'completes'],
    [
      'who finished, and has not done what is new',
      { finished: true, before: 2, after: 1 },
      'keeps',
    ],
    ['who has more to do', { finished: false, before: 1, after: 1 }, 'more'],
    ['who has less to do', { finished: false, before: 0, after: 2 }, 'fewer'],
  ])('counts %s', (_, done, group) => {
    const nobody = { completes: 0, keeps: 0, more: 0, fewer: 0 }
    expect(affectedBy(plan, [{ ...done, learners: 7 }])).toEqual({ ...nobody, [group]: 7 })
  })

  it('counts nobody for whom all stays the same', () => {
    const same = [
      { finished: true, before: 2, after: 3, learners: 4 },
      { finished: false, before: 0, after: 1, learners: 5 },
    ]
    expect(affectedBy(plan, same)).toEqual({ completes: 0, keeps: 0, more: 0, fewer: 0 })
  })
})
