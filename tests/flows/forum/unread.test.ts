import { describe, expect, it } from 'vitest'
import { approvePost } from '@/lib/forum/moderation/commands'
import { deletePost } from '@/lib/forum/posts/delete-commands'
import { moduleForum, threadPage } from '@/lib/forum/threads/queries'
import { markForumRead, markSeen } from '@/lib/forum/unread/commands'
import { forumNews, nextUnread } from '@/lib/forum/unread/queries'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import {
  aFacilitator,
  aForum,
  aLearner,
  aMember,
  aPost,
  guestOf,
  nobody,
  refusalOf,
  write,
} from '@/tests/support/forum'
import { aCtx, later } from '@/tests/support/people'
import { writePost } from '@/lib/forum/posts/commands'
import { statementsOf } from '@/tests/support/statements'

type TestForum = Awaited<ReturnType<typeof aForum>>

const at = (minutes: number) => later({ minutes })
const post = (viewer: Viewer, forum: TestForum, minute: number, parent = '') =>
  writePost(aCtx(viewer, { now: at(minute) }), aPost(forum.id, { parent }))
const see = (viewer: Viewer, thread: string, number: number, minute = 0) =>
  markSeen(aCtx(viewer, { now: at(minute) }), { thread, number })
const unreadOf = async (viewer: Viewer, forum: TestForum) => {
  const { unread } = await moduleForum(
    viewer,
    { ...forum.place, order: 'newest', cursor: null },
    at(600),
  )
  return unread.map(({ thread, count, first }) => ({ thread, count, first }))
}

describe('what is unread', () => {
  it('is what others published since the enrolment and no page has shown', async () => {
    const forum = await aForum()
    const other = await aMember()
    const old = await post(other, forum, -60)
    const reader = await aLearner(forum.editionId)
    expect(await unreadOf(reader, forum)).toEqual([])
    const { thread } = await post(other, forum, 1)
    await post(reader, forum, 2, thread)
    await post(other, forum, 3, thread)
    await post(other, forum, 4, old.thread)
    expect(await unreadOf(reader, forum)).toEqual([
      { thread, count: 2, first: 1 },
      { thread: old.thread, count: 1, first: 2 },
    ])
    await see(reader, thread, 2)
    expect(await unreadOf(reader, forum)).toContainEqual({ thread, count: 1, first: 3 })
    await see(reader, thread, 1)
    await see(reader, thread, 3)
    await see(reader, thread, 2)
    expect(await unreadOf(reader, forum)).toEqual([{ thread: old.thread, count: 1, first: 2 }])
  })

  it('is nothing for who is not enrolled, until he has read a thread there', async () => {
    const forum = await aForum()
    const [other, reader] = [await aMember(), await aMember()]
    const { thread } = await post(other, forum, 1)
    expect(await unreadOf(reader, forum)).toEqual([])
    await see(reader, thread, 1, 2)
    expect(await unreadOf(reader, forum)).toEqual([])
    await post(other, forum, 3, thread)
    const { thread: second } = await post(other, forum, 4)
    expect(await unreadOf(reader, forum)).toEqual([
      { thread, count: 1, first: 2 },
      { thread: second, count: 1, first: 1 },
    ])
  })

  it('is neither what is held nor what was deleted, and what is approved is', async () => {
    const forum = await aForum()
    const [other, reader] = [await aMember(), await aLearner(forum.editionId)]
    const { thread } = await post(other, forum, 1)
    const reply = await post(other, forum, 2, thread)
    const held = await post(nobody, forum, 3, thread)
    await see(reader, thread, 1)
    expect(await unreadOf(reader, forum)).toEqual([{ thread, count: 1, first: 2 }])
    await deletePost(aCtx(other, { now: at(4) }), { post: reply.post })
    expect(await unreadOf(reader, forum)).toEqual([])
    const facilitator = await aFacilitator(forum.editionId)
    await approvePost(aCtx(facilitator, { now: at(5) }), { post: held.post })
    expect(await unreadOf(reader, forum)).toEqual([{ thread, count: 1, first: 3 }])
  })

  it('is all read at once, but for what came after the page was made', async () => {
    const forum = await aForum()
    const [other, reader] = [await aMember(), await aLearner(forum.editionId)]
    await post(other, forum, 1)
    const { thread } = await post(other, forum, 5)
    await markForumRead(aCtx(reader, { now: at(9) }), { forum: forum.id, until: at(3) })
    expect(await unreadOf(reader, forum)).toEqual([{ thread, count: 1, first: 1 }])
    await markForumRead(aCtx(reader, { now: at(9) }), { forum: forum.id, until: at(900) })
    expect(await unreadOf(reader, forum)).toEqual([])
    await post(other, forum, 10, thread)
    await markForumRead(aCtx(reader, { now: at(11) }), { forum: forum.id, until: at(2) })
    expect(await unreadOf(reader, forum)).toEqual([{ thread, count: 1, first: 2 }])
  })

  it('is told by a page of a thread as what is left beyond it', async () => {
    const forum = await aForum()
    const [other, reader] = [await aMember(), await aLearner(forum.editionId)]
    const one = await post(other, forum, 1)
    const two = await post(other, forum, 2)
    const asked = { ...forum.place, thread: one.thread, after: 1 }
    const { unread, seen } = await threadPage(reader, asked, at(9))
    expect(unread.map(({ thread }) => thread)).toEqual([two.thread])
    expect(await nextUnread(reader, forum.place, seen, at(9))).toMatchObject({
      thread: two.thread,
      first: 1,
    })
    expect(await nextUnread(reader, forum.place, null, at(9))).toMatchObject({ thread: one.thread })
    expect(await nextUnread(nobody, forum.place, null, at(9))).toBeNull()
  })
})

it('the pointer never passes the last post, nor stands in what is no thread or not readable', async () => {
  const forum = await aForum({ readableBy: 'enrolled' })
  const facilitator = await aFacilitator(forum.editionId)
  const { thread } = await post(facilitator, forum, 1)
  const reply = await post(facilitator, forum, 2, thread)
  const reader = await aLearner(forum.editionId)
  await see(reader, thread, 9_999)
  expect(await db.threadReading.findMany({ where: { threadId: thread } })).toMatchObject([
    { number: 2 },
  ])
  expect(await refusalOf(see(reader, reply.post, 1))).toBe('notFound')
  expect(await refusalOf(see(await aMember(), thread, 1))).toBe('notFound')
  expect(await refusalOf(see(nobody, thread, 1))).toBe('signInFirst')
  expect(await refusalOf(see(guestOf({ guest: reply.post }), thread, 1))).toBe('signInFirst')
})

it('of two pages that were shown at once the one that got further counts', async () => {
  const forum = await aForum()
  const [other, reader] = [await aMember(), await aLearner(forum.editionId)]
  const { thread } = await post(other, forum, 1)
  for (let n = 0; n < 6; n += 1) await post(other, forum, 2 + n, thread)
  await Promise.all([3, 7, 1, 5].map((number) => see(reader, thread, number)))
  expect(await unreadOf(reader, forum)).toEqual([])
})

describe('what is new by module', () => {
  it('is told of editions that the viewer is in, and of nothing he may no longer read', async () => {
    const forum = await aForum({ readableBy: 'enrolled' })
    const facilitator = await aFacilitator(forum.editionId)
    const reader = await aLearner(forum.editionId)
    await post(facilitator, forum, 1)
    expect(await forumNews(reader)).toMatchObject([
      { posts: 1, threads: 1, more: false, title: 'Trabalho infantil' },
    ])
    expect(await forumNews(reader, forum.place.edition)).toHaveLength(1)
    expect(await forumNews(reader, 'another')).toEqual([])
    await db.enrolment.deleteMany({ where: { accountId: reader.account?.id ?? '' } })
    expect(await forumNews(reader)).toEqual([])
    expect(await forumNews(nobody)).toEqual([])
  })

  it('takes the same number of statements however much there is', async () => {
    const forum = await aForum()
    const [other, reader] = [await aMember(), await aLearner(forum.editionId)]
    await write(other, forum.id)
    await post(other, forum, 1)
    const count = async () => (await statementsOf(() => forumNews(reader)))[1].length
    await count()
    const few = await count()
    for (let n = 0; n < 10; n += 1) await post(other, forum, 2 + n)
    expect(await count()).toBe(few)
  })
})

/** Numbers that look random and are the same in every run. */
const random = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
  return seed / 2 ** 31
}

it.each([1, 2, 3])('is the same as when it is counted post by post (%i)', async (seed) => {
  const next = random(seed)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)]
  const forum = await aForum({ guests: 'held' })
  const [reader, other] = [await aLearner(forum.editionId), await aMember()]
  const facilitator = await aFacilitator(forum.editionId)
  const threads: string[] = []
  const posts: { id: string; by: Viewer }[] = []
  const held: string[] = []
  const seen = new Map<string, number>()
  let since = at(0)
  for (let minute = 1; minute < 60; minute += 1) {
    const [thread, chance] = [pick(threads), next()]
    if (chance < 0.55 || !thread) {
      const by = pick([reader, other, other, nobody]) ?? other
      const mayAnswer = thread && next() < 0.8
      const parent = mayAnswer ? thread : ''
      const shown = await db.post.findUnique({ where: { id: parent || 'none' } })
      const written = await post(by, forum, minute, shown?.status === 'published' ? parent : '')
      if (written.status === 'held') held.push(written.post)
      else posts.push({ id: written.post, by })
      if (written.status === 'published' && written.thread === written.post)
        threads.push(written.thread)
    } else if (chance < 0.65) {
      const gone = posts.splice(Math.floor(next() * posts.length), 1)[0]
      if (gone) await deletePost(aCtx(gone.by, { now: at(minute) }), { post: gone.id })
    } else if (chance < 0.75) {
      const id = held.pop()
      if (id) await approvePost(aCtx(facilitator, { now: at(minute) }), { post: id })
    } else if (chance < 0.97) {
      const number = 1 + Math.floor(next() * 6)
      await see(reader, thread, number, minute)
      const { lastNumber } = await db.post.findUniqueOrThrow({ where: { id: thread } })
      seen.set(thread, Math.max(Math.min(number, lastNumber), seen.get(thread) ?? 0))
    } else {
      since = at(minute)
      await markForumRead(aCtx(reader, { now: since }), { forum: forum.id, until: since })
    }
  }
  const all = await db.post.findMany({
    where: { forumId: forum.id, status: 'published' },
    include: { author: true },
  })
  const counted = new Map<string, number>()
  for (const one of all) {
    const isOwn = one.author.accountId === reader.account?.id
    const wasSeen = (one.number ?? 0) <= (seen.get(one.rootId) ?? 0)
    if (!isOwn && !wasSeen && one.publishedAt && one.publishedAt > since)
      counted.set(one.rootId, (counted.get(one.rootId) ?? 0) + 1)
  }
  const unread = await unreadOf(reader, forum)
  expect(new Map(unread.map(({ thread, count }) => [thread, count]))).toEqual(counted)
})
