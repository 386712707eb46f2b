import { describe, expect, it } from 'vitest'
import { arrange, type Placed } from '@/lib/forum/threads/rules'

const post = (number: number, parent: number | null, depth: number): Placed => ({
  id: `p${number}`,
  parentId: parent === null ? null : `p${parent}`,
  number,
  depth,
})
const shape = (posts: Placed[]) =>
  arrange(posts).map(({ post, level, saysWhom }) => `${post.number}/${level}${saysWhom ? '!' : ''}`)

describe('the posts of a page', () => {
  it.each([
    { what: 'none', posts: [], read: [] },
    { what: 'a thread alone', posts: [post(1, null, 0)], read: ['1/0'] },
    {
      what: 'answers below what they answer',
      posts: [post(1, null, 0), post(2, 1, 1), post(3, 1, 1), post(4, 2, 2)],
      read: ['1/0', '2/1', '4/2', '3/1'],
    },
    {
      what: 'brothers by number, in whatever order they come',
      posts: [post(3, 1, 1), post(2, 1, 1), post(1, null, 0)],
      read: ['1/0', '2/1', '3/1'],
    },
    {
      what: 'the fourth level on the third, saying whom it answers',
      posts: [post(1, null, 0), post(2, 1, 1), post(3, 2, 2), post(4, 3, 3), post(5, 4, 4)],
      read: ['1/0', '2/1', '3/2', '4/2!', '5/2!'],
    },
    {
      what: 'answers to the thread, which the page shows by itself',
      posts: [post(2, 1, 1), post(3, 2, 2)],
      read: ['2/1', '3/2'],
    },
    {
      what: 'an answer to an earlier page on the first level, saying whom',
      posts: [post(60, 7, 2), post(61, 60, 3)],
      read: ['60/1!', '61/2!'],
    },
  ])('are read as $what', ({ posts, read }) => {
    expect(shape(posts)).toEqual(read)
  })

  it('may answer one another ten thousand deep', () => {
    const posts = Array.from({ length: 10_000 }, (_, n) => post(n + 1, n === 0 ? null : n, n))
    const read = arrange(posts)
    expect(read.map(({ post }) => post.number)).toEqual(posts.map(({ number }) => number))
    expect(Math.max(...read.map(({ level }) => level))).toBe(2)
  })
})
