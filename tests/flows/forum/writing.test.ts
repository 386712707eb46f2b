import { describe, expect, it } from 'vitest'
import { writePost } from '@/lib/forum/posts/commands'
import { newId } from '@/lib/platform/ids'
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

const postsIn = (forumId: string) =>
  db.post.findMany({ where: { forumId }, orderBy: [{ number: 'asc' }, { id: 'asc' }] })

describe('who may write', () => {
  const people = {
    stranger: () => nobody,
    member: () => aMember(),
    learner: (edition: string) => aLearner(edition),
    facilitator: (edition: string) => aFacilitator(edition),
    'facilitator elsewhere': () => aFacilitator('elsewhere'),
    observer: (edition: string) =>
      aMember({ grants: [{ role: 'observer', scope: 'edition', scopeId: edition }] }),
    administrator: () =>
      aMember({ grants: [{ role: 'administrator', scope: 'site', scopeId: '' }] }),
    suspended: () => aMember({ suspendedAt: noon }),
  } as const
  type Who = keyof typeof people

  it.each<{ who: Who; open: string; enrolled: string }>([
    { who: 'stranger', open: 'held', enrolled: 'notFound' },
    { who: 'member', open: 'published', enrolled: 'notFound' },
    { who: 'learner', open: 'published', enrolled: 'published' },
    { who: 'facilitator', open: 'published', enrolled: 'published' },
    { who: 'facilitator elsewhere', open: 'published', enrolled: 'notFound' },
    { who: 'observer', open: 'published', enrolled: 'forbidden' },
    { who: 'administrator', open: 'published', enrolled: 'published' },
    { who: 'suspended', open: 'accountSuspended', enrolled: 'notFound' },
  ])('$who: $open where everybody reads, $enrolled among the enrolled', async (row) => {
    for (const readableBy of ['everyone', 'enrolled'] as const) {
      const forum = await aForum({ readableBy })
      const viewer = await people[row.who](forum.editionId)
      const refusal = await refusalOf(write(viewer, forum.id))
      const [kept] = await postsIn(forum.id)
      const expected = readableBy === 'everyone' ? row.open : row.enrolled
      expect(kept?.status ?? refusal).toBe(expected)
    }
  })

  it.each([
    { guests: 'open', outcome: 'published' },
    { guests: 'off', outcome: 'signInFirst' },
  ] as const)('a guest is $outcome where guests are $guests', async ({ guests, outcome }) => {
    const forum = await aForum({ guests })
    const refusal = await refusalOf(write(nobody, forum.id))
    const [kept] = await postsIn(forum.id)
    expect(kept?.status ?? refusal).toBe(outcome)
  })

  it.each([
    { when: 'before it opens', opensAt: later({ days: 1 }), closesAt: null, code: 'forumNotOpen' },
    {
      when: 'after it closed',
      opensAt: later({ days: -9 }),
      closesAt: later({ days: -1 }),
      code: 'forumClosed',
    },
  ])('nobody writes $when', async ({ opensAt, closesAt, code }) => {
    const forum = await aForum({ opensAt, closesAt })
    await expect(write(await aMember(), forum.id)).rejects.toMatchObject({ code })
  })

  it('a facilitator may prepare a thread before the forum opens', async () => {
    const forum = await aForum({ opensAt: later({ days: 1 }) })
    const written = await write(await aFacilitator(forum.editionId), forum.id)
    expect(written.status).toBe('published')
  })
})

describe('a post that is sent twice', () => {
  it('by the same form is one post, and the second answer equals the first', async () => {
    const forum = await aForum()
    const ctx = aCtx(await aMember(), { key: newId() })
    const input = aPost(forum.id)
    const [first, second] = await Promise.all([writePost(ctx, input), writePost(ctx, input)])
    expect(second).toEqual(first)
    expect(await postsIn(forum.id)).toHaveLength(1)
  })

  it('by a form whose key was used for another text is refused and keeps one', async () => {
    const forum = await aForum()
    const ctx = aCtx(await aMember(), { key: newId() })
    await writePost(ctx, aPost(forum.id))
    await expect(writePost(ctx, aPost(forum.id))).rejects.toMatchObject({
      code: 'formAlreadyUsed',
    })
    expect(await postsIn(forum.id)).toHaveLength(1)
  })

  it('by a guest, whose cookie came in between, is one post', async () => {
    const forum = await aForum()
    const input = aPost(forum.id)
    const key = newId()
    const first = await writePost(aCtx(nobody, { key }), input)
    const second = await writePost(aCtx(guestOf(first), { key }), input)
    expect(second).toEqual(first)
    expect(await postsIn(forum.id)).toHaveLength(1)
  })

  it('by a fresh form with the same words in the same place is one post', async () => {
    const forum = await aForum()
    const member = await aMember()
    const body = 'Concordo com tudo.'
    const first = await write(member, forum.id, { body })
    expect(await write(member, forum.id, { body })).toEqual(first)
    const elsewhere = await write(member, forum.id, { body, parent: first.post })
    expect(elsewhere.post).not.toBe(first.post)
  })
})

describe('an answer', () => {
  it('keeps the post that it names, whatever was opened in another tab', async () => {
    const forum = await aForum()
    const member = await aMember()
    const one = await write(member, forum.id)
    const two = await write(member, forum.id)
    await write(member, forum.id, { parent: two.post, body: 'Ao segundo' })
    const deeper = await write(member, forum.id, { parent: one.post, body: 'Ao primeiro' })
    await write(member, forum.id, { parent: deeper.post, body: 'Mais fundo' })
    const kept = await db.post.findMany({ where: { forumId: forum.id }, orderBy: { id: 'asc' } })
    expect(kept.map(({ parentId, depth, number }) => [parentId, depth, number])).toEqual([
      [null, 0, 1],
      [null, 0, 1],
      [two.post, 1, 2],
      [one.post, 1, 2],
      [deeper.post, 2, 3],
    ])
  })

  it('to a post of another forum is refused', async () => {
    const [here, there] = [await aForum(), await aForum()]
    const member = await aMember()
    const { post } = await write(member, there.id)
    await expect(write(member, here.id, { parent: post })).rejects.toMatchObject({
      code: 'replyElsewhere',
    })
    expect(await postsIn(here.id)).toHaveLength(0)
  })

  it.each(['held', 'refused', 'deleted'])('to a %s post is refused', async (status) => {
    const forum = await aForum()
    const member = await aMember()
    const { post } = await write(member, forum.id)
    await db.post.update({ where: { id: post }, data: { status } })
    await expect(write(member, forum.id, { parent: post })).rejects.toMatchObject({
      code: 'replyNotShown',
    })
  })

  it('gets the next number without a gap when twenty are sent at once', async () => {
    const forum = await aForum()
    const members = await Promise.all(Array.from({ length: 20 }, () => aMember()))
    const { post: parent } = await write(await aMember(), forum.id)
    await Promise.all(members.map((member) => write(member, forum.id, { parent })))
    const numbers = (await postsIn(forum.id)).map(({ number }) => number)
    expect(numbers).toEqual(Array.from({ length: 21 }, (_, n) => n + 1))
    const root = await db.post.findUniqueOrThrow({ where: { id: parent } })
    expect(root.lastNumber).toBe(21)
  })
})

it('a member has one author row, however many first posts come at once', async () => {
  const forum = await aForum()
  const member = await aMember()
  await Promise.all(Array.from({ length: 5 }, () => write(member, forum.id)))
  const accountId = member.account?.id ?? ''
  expect(await db.author.count({ where: { accountId } })).toBe(1)
})
