import fc from 'fast-check'
import { expect, it } from 'vitest'
import { planThread } from '@/lib/forum/disqus/rules/thread-plan'
import type { PostFacts, PostState } from '@/lib/forum/disqus/schema'

const post = (
  sourceId: string,
  parent: string | null = null,
  state: PostState = 'live',
  at = Number(sourceId),
): PostFacts => ({
  ...{ sourceId, parent, state },
  writtenAt: at,
})

const shown = (posts: PostFacts[]) =>
  planThread(posts).kept.map(({ sourceId, root, parent, depth, isTombstone }) =>
    [sourceId, root, parent, depth, ...(isTombstone ? ['tombstone'] : [])].join(' '),
  )

it('case 3: a deleted post goes, text and all, unless somebody answered', () => {
  expect(planThread([post('1'), post('2', '1', 'deleted')])).toMatchObject({ left: ['2'] })
  expect(shown([post('1', null, 'deleted'), post('2', '1')])).toEqual([
    '1 1  0 tombstone',
    '2 1 1 1',
  ])
})

it('case 4: answers of deleted posts keep their whole chain', () => {
  expect(
    shown([
      post('1', null, 'deleted'),
      post('2', '1', 'deleted'),
      post('3', '2'),
      post('4', '2', 'deleted'),
    ]),
  ).toEqual(['1 1  0 tombstone', '2 1 1 1 tombstone', '3 1 2 2'])
})

it('case 5: spam goes; answered by somebody, it stays empty', () => {
  expect(planThread([post('1', null, 'spam')])).toMatchObject({ kept: [], left: ['1'] })
  expect(shown([post('1', null, 'spam'), post('2', '1')])).toEqual(['1 1  0 tombstone', '2 1 1 1'])
})

it.each<[string, PostFacts[], string[], string[]]>([
  ['is missing', [post('2', '1')], ['2 2  0'], ['2']],
  ['comes later in the file', [post('2', '1'), post('1')], ['1 1  0', '2 1 1 1'], []],
  [
    'is dated later',
    [post('2', '1', 'live', 1), post('1', null, 'live', 2)],
    ['1 1  0', '2 1 1 1'],
    [],
  ],
  ['is the post itself', [post('1', '1')], ['1 1  0'], ['1']],
  ['closes a circle', [post('1', '2'), post('2', '1')], ['2 2  0', '1 2 2 1'], ['2']],
])('case 8: a post whose parent %s is kept', (_, posts, kept, orphaned) => {
  expect(shown(posts)).toEqual(kept)
  expect(planThread(posts).orphaned).toEqual(orphaned)
})

it('case 15: posts of equal time stand in the order of their ids, short ones first', () => {
  expect(shown([post('10', null, 'live', 5), post('9', null, 'live', 5)])).toEqual([
    '9 9  0',
    '10 10  0',
  ])
})

it('case 29: a chain of ten thousand is kept as deep as it is, in good time', () => {
  const posts = Array.from({ length: 10_000 }, (_, n) =>
    post(String(n + 1), n === 0 ? null : String(n)),
  )
  const { kept } = planThread(posts)
  expect(kept).toHaveLength(10_000)
  expect(kept.at(-1)).toMatchObject({ sourceId: '10000', root: '1', parent: '9999', depth: 9_999 })
})

it('keeps every live post once, each after its parent, whatever the references', () => {
  const any = fc.array(
    fc.record({
      parent: fc.option(fc.nat(12)),
      at: fc.nat(5),
      state: fc.constantFrom('live', 'deleted', 'spam'),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(any, (drawn) => {
      const posts = drawn.map(({ parent, at, state }, n) =>
        post(String(n), parent === null ? null : String(parent), state, at),
      )
      const { kept, left } = planThread(posts)
      const places = kept.map(({ sourceId }) => sourceId)
      expect([...places, ...left].sort()).toEqual(posts.map(({ sourceId }) => sourceId).sort())
      for (const { sourceId, state } of posts)
        if (state === 'live') expect(places).toContain(sourceId)
      for (const { parent, root, sourceId } of kept) {
        const above = kept.find((one) => one.sourceId === parent)
        expect(root).toBe(above?.root ?? sourceId)
        if (parent !== null) expect(places.indexOf(parent)).toBeLessThan(places.indexOf(sourceId))
      }
    }),
  )
})
