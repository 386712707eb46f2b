import { describe, expect, it } from 'vitest'
import { isSameGuest, linkCount, wasHurried } from '@/lib/forum/guests/rules'
import {
  forumState,
  pageStartOf,
  replyObstacle,
  saysWhomItAnswers,
  statusOfNew,
  textFor,
  threadPath,
  visualLevel,
} from '@/lib/forum/rules'
import { cursorText, readCursor } from '@/lib/forum/threads/rules'

const at = (day: number) => new Date(Date.UTC(2026, 10, day))

describe('a forum', () => {
  const times = { closedAt: null, opensAt: at(10), closesAt: at(20), archivedAt: null }

  it.each([
    { day: 9, times, state: 'upcoming' },
    { day: 10, times, state: 'open' },
    { day: 19, times, state: 'open' },
    { day: 20, times, state: 'closed' },
    { day: 30, times: { ...times, closesAt: null }, state: 'open' },
    { day: 15, times: { ...times, closedAt: at(15) }, state: 'closed' },
    { day: 15, times: { ...times, closedAt: at(16) }, state: 'open' },
    { day: 15, times: { ...times, archivedAt: at(12) }, state: 'closed' },
  ])('is $state on day $day', ({ day, times, state }) => {
    expect(forumState(times, at(day))).toBe(state)
  })
})

describe('a new post', () => {
  it.each([
    ['member', 'held', 'published'],
    ['member', 'off', 'published'],
    ['guest', 'held', 'held'],
    ['guest', 'off', 'held'],
    ['guest', 'open', 'published'],
  ] as const)('of a %s where guests are %s is %s', (writer, guests, status) => {
    expect(statusOfNew(writer, guests)).toBe(status)
  })

  it.each([
    [null, 'replyElsewhere'],
    [{ forumId: 'other', status: 'published' }, 'replyElsewhere'],
    [{ forumId: 'here', status: 'held' }, 'replyNotShown'],
    [{ forumId: 'here', status: 'refused' }, 'replyNotShown'],
    [{ forumId: 'here', status: 'deleted' }, 'replyNotShown'],
    [{ forumId: 'here', status: 'published' }, null],
  ])('that answers %j meets %s', (parent, obstacle) => {
    expect(replyObstacle(parent, 'here')).toBe(obstacle)
  })

  it.each([
    [0, 0, false],
    [1, 1, false],
    [2, 2, false],
    [3, 2, true],
    [1000, 2, true],
  ])('at depth %i stands on level %i and says whom it answers: %s', (depth, level, says) => {
    expect([visualLevel(depth), saysWhomItAnswers(depth)]).toEqual([level, says])
  })

  it.each([
    [1, 1],
    [2, 1],
    [51, 1],
    [52, 51],
    [101, 51],
    [102, 101],
  ])('with number %i is on the page that begins after %i', (number, start) => {
    expect(pageStartOf(number)).toBe(start)
  })
})

describe('the address', () => {
  const place = { edition: 'aberta', module: 'praticas', thread: 'id' }

  it.each([
    [undefined, '/pt/learn/aberta/praticas/forum/id'],
    [1, '/pt/learn/aberta/praticas/forum/id#p-1'],
    [51, '/pt/learn/aberta/praticas/forum/id#p-51'],
    [52, '/pt/learn/aberta/praticas/forum/id?after=51#p-52'],
  ])('of post %s in a thread is %s', (number, path) => {
    expect(threadPath('pt', place, number)).toBe(path)
  })

  it('of a page in the list of threads comes back as it went', () => {
    const cursor = { lastPostAt: at(3), id: '01a20105-af55-7709-8ce8-6253c11585ba' }
    expect(readCursor(cursorText(cursor))).toEqual(cursor)
  })

  it.each([null, '', 'x', '1.', `${'9'.repeat(16)}.01a20105-af55-7709-8ce8-6253c11585ba`])(
    'that carries %s begins the list',
    (text) => {
      expect(readCursor(text)).toBeNull()
    },
  )
})

describe('a text', () => {
  const texts = [{ language: 'en' }, { language: 'pt' }]

  it.each([
    ['en', 'pt', 'en'],
    ['fr', 'pt', 'pt'],
    ['fr', 'es', 'en'],
  ])('asked for in %s, written in %s first, comes in %s', (locale, original, language) => {
    expect(textFor(texts, locale, original)).toEqual({ language })
  })
})

describe('a guest', () => {
  it.each([
    ['no address at all', 0],
    ['https://example.org and [a](http://example.org/b)', 2],
    ['www.example.org WWW.EXAMPLE.ORG HTTPS://example.org', 3],
    ['a protocol like http alone', 0],
  ])('who writes "%s" has named %i pages', (body, count) => {
    expect(linkCount(body)).toBe(count)
  })

  it.each([
    [1_999, true],
    [2_000, false],
    [90_000_000, false],
  ])('who sends after %i ms was hurried: %s', (ms, hurried) => {
    expect(wasHurried(new Date(0), new Date(ms))).toBe(hurried)
  })

  it.each([
    { known: ['Ana', 'a@x.org', 1], given: ['Ana', 'a@x.org'], same: true },
    { known: ['Ana', 'a@x.org', 1], given: ['Rui', 'a@x.org'], same: false },
    { known: ['', 'a@x.org', 0], given: ['Rui', 'a@x.org'], same: true },
    { known: ['Ana', 'a@x.org', 1], given: ['', 'a@x.org'], same: true },
    { known: ['Ana', 'a@x.org', 1], given: ['Ana', 'b@x.org'], same: false },
    { known: ['Ana', null, 0], given: ['Ana', 'b@x.org'], same: false },
  ] as const)('known as $known and back as $given is the same: $same', ({ known, given, same }) => {
    const [name, email, posts] = known
    expect(isSameGuest({ name, email, posts }, { name: given[0], email: given[1] })).toBe(same)
  })
})
