import { describe, expect, it } from 'vitest'
import { approvePost, refusePost } from '@/lib/forum/moderation/commands'
import { writePost } from '@/lib/forum/posts/commands'
import { deletePost } from '@/lib/forum/posts/delete-commands'
import { moduleForum, threadPage } from '@/lib/forum/threads/queries'
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
import { aCtx, later, noon } from '@/tests/support/people'
import { statementsOf } from '@/tests/support/statements'

type TestForum = Awaited<ReturnType<typeof aForum>>

const list = (
  viewer: Viewer,
  forum: TestForum,
  more: { cursor?: string | null; old?: true } = {},
) =>
  moduleForum(
    viewer,
    { ...forum.place, order: more.old ? 'oldest' : 'newest', cursor: more.cursor ?? null },
    noon,
  )
const open = (viewer: Viewer, forum: TestForum, thread: string, after = 1) =>
  threadPage(viewer, { ...forum.place, thread, after }, noon)

const writeAt = (viewer: Viewer, forum: string, minute: number, parent = '') =>
  writePost(aCtx(viewer, { now: later({ minutes: minute }) }), aPost(forum, { parent }))

describe('who reads', () => {
  it.each([
    { who: 'a stranger', viewer: () => nobody, enrolled: 'notFound' },
    { who: 'a member', viewer: () => aMember(), enrolled: 'notFound' },
    { who: 'a learner', viewer: (edition: string) => aLearner(edition), enrolled: 'done' },
    { who: 'a facilitator', viewer: (edition: string) => aFacilitator(edition), enrolled: 'done' },
    { who: 'a facilitator elsewhere', viewer: () => aFacilitator('other'), enrolled: 'notFound' },
  ])('$who: what everybody reads, and of the enrolled: $enrolled', async ({ viewer, enrolled }) => {
    for (const readableBy of ['everyone', 'enrolled'] as const) {
      const forum = await aForum({ readableBy })
      const { thread } = await write(await aFacilitator(forum.editionId), forum.id)
      const asks = await viewer(forum.editionId)
      const expected = readableBy === 'everyone' ? 'done' : enrolled
      expect(await refusalOf(list(asks, forum))).toBe(expected)
      expect(await refusalOf(open(asks, forum, thread))).toBe(expected)
    }
  })

  it('nobody a thread through another forum, nor a held or refused one', async () => {
    const [forum, other] = [await aForum(), await aForum()]
    const member = await aMember()
    const shown = await write(member, forum.id)
    const held = await write(nobody, forum.id)
    expect(await refusalOf(open(member, other, shown.thread))).toBe('notFound')
    for (const viewer of [member, guestOf(held), await aFacilitator(forum.editionId)])
      expect(await refusalOf(open(viewer, forum, held.thread))).toBe('notFound')
  })
})

describe('the list of threads', () => {
  it('goes on by its cursor in both orders, by the newest activity or the oldest', async () => {
    const forum = await aForum()
    const member = await aMember()
    const threads: string[] = []
    for (let n = 0; n < 12; n += 1) threads.push((await writeAt(member, forum.id, n)).post)
    const [first = ''] = threads
    await writeAt(member, forum.id, 30, first)
    const newest = [first, ...threads.slice(1).reverse()]
    for (const [old, expected] of [
      [false, newest],
      [true, [...newest].reverse()],
    ] as const) {
      const order = old ? { old } : {}
      const one = await list(nobody, forum, order)
      const two = await list(nobody, forum, { ...order, cursor: one.next })
      const ids = [...one.threads, ...two.threads].map(({ root }) => root.id)
      expect([one.threads.length, two.threads.length, two.next]).toEqual([10, 2, null])
      expect(ids).toEqual(expected)
    }
  })

  it.each(['', 'x', '1.2', '99999999999999999999.01a2', "1' OR '1'='1"])(
    'begins at the beginning when its cursor is "%s"',
    async (cursor) => {
      const forum = await aForum()
      await write(await aMember(), forum.id)
      expect((await list(nobody, forum, { cursor })).threads).toHaveLength(1)
    },
  )

  it('shows three answers of a thread and says how many more there are', async () => {
    const forum = await aForum()
    const member = await aMember()
    const { post } = await write(member, forum.id)
    for (let n = 0; n < 5; n += 1) await write(member, forum.id, { parent: post })
    const [thread] = (await list(nobody, forum)).threads
    expect(thread?.replies.map(({ number }) => number)).toEqual([2, 3, 4])
    expect(thread?.more).toBe(2)
    const page = await open(nobody, forum, post, 2)
    expect([page.count, page.later]).toEqual([5, 0])
  })

  it('counts no answer that was deleted', async () => {
    const forum = await aForum()
    const member = await aMember()
    const { post: thread } = await write(member, forum.id)
    const answers = []
    for (let n = 0; n < 53; n += 1)
      answers.push((await writeAt(member, forum.id, 2 * n, thread)).post)
    for (const at of [0, 10, 51]) await deletePost(aCtx(member), { post: answers[at] ?? '' })
    const [listed] = (await list(nobody, forum)).threads
    expect([listed?.replies.length, listed?.more]).toEqual([2, 48])
    const page = await open(nobody, forum, thread)
    expect([page.count, page.replies.length, page.later]).toEqual([50, 48, 2])
  })
})

describe('a post on the page', () => {
  it('says who wrote it, what that person is here, and whom it answers', async () => {
    const forum = await aForum()
    const facilitator = await aFacilitator(forum.editionId)
    const root = await write(facilitator, forum.id, { body: '<img src=x onerror=alert(1)> *olá*' })
    const held = await write(nobody, forum.id, { name: 'Gil', parent: root.post, language: 'fr' })
    await approvePost(aCtx(facilitator), { post: held.post })
    const page = await open(nobody, forum, root.thread)
    expect(page.root).toMatchObject({
      author: { name: 'Filipa Facilita', country: 'PT', role: 'facilitator' },
      html: '<p>&#x3C;img src=x onerror=alert(1)> <em>olá</em></p>',
      answers: null,
    })
    expect(page.replies).toMatchObject([
      {
        author: { name: 'Gil', country: null, role: 'guest' },
        language: 'fr',
        answers: { name: 'Filipa Facilita', number: 1 },
      },
    ])
  })

  it('bears the name that its author has today', async () => {
    const forum = await aForum()
    const member = await aMember({ name: 'Ana Antes' })
    const { thread } = await write(member, forum.id)
    await db.account.update({
      where: { id: member.account?.id ?? '' },
      data: { name: 'Ana Agora' },
    })
    expect((await open(nobody, forum, thread)).root.author.name).toBe('Ana Agora')
  })

  it('that was refused is shown to its author alone, with the reason', async () => {
    const forum = await aForum()
    const held = await write(nobody, forum.id)
    const ctx = aCtx(await aFacilitator(forum.editionId))
    await refusePost(ctx, { post: held.post, reason: 'Nomeia uma empresa.' })
    const { unshown } = await list(guestOf(held), forum)
    expect(unshown).toMatchObject([{ status: 'refused', reason: 'Nomeia uma empresa.' }])
    expect((await list(nobody, forum)).unshown).toEqual([])
  })
})

describe('a page of a thread', () => {
  it('has fifty answers, begins anywhere, and takes any number for a beginning', async () => {
    const forum = await aForum()
    const member = await aMember()
    const { post } = await write(member, forum.id)
    for (let n = 0; n < 53; n += 1) await writeAt(member, forum.id, 2 * n, post)
    const numbers = async (after: number) =>
      (await open(nobody, forum, post, after)).replies.map(({ number }) => number)
    expect(await numbers(1)).toEqual(Array.from({ length: 50 }, (_, n) => n + 2))
    expect(await numbers(51)).toEqual([52, 53, 54])
    expect(await numbers(5_000)).toEqual([])
    for (const after of [Number.NaN, -1, 0, 1e300]) expect(await numbers(after)).toHaveLength(50)
  })
})

it('a page takes the same number of statements whatever is written in the forum', async () => {
  const forum = await aForum()
  const member = await aMember()
  const { post } = await write(member, forum.id)
  const count = async () => {
    const [, listed] = await statementsOf(() => list(member, forum))
    const [, opened] = await statementsOf(() => open(member, forum, post))
    return [listed.length, opened.length]
  }
  await count()
  const few = await count()
  for (let n = 0; n < 30; n += 1) {
    await writeAt(member, forum.id, 3 * n)
    await writeAt(member, forum.id, 3 * n, post)
  }
  expect(await count()).toEqual(few)
  expect(few).toEqual([5, 7])
})
