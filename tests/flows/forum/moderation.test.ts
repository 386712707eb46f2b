import { describe, expect, it } from 'vitest'
import { approvePost, refusePost } from '@/lib/forum/moderation/commands'
import { heldCount, heldPlaces } from '@/lib/forum/moderation/place-queries'
import { heldPosts, moderatedPost } from '@/lib/forum/moderation/queries'
import { receipt } from '@/lib/forum/posts/queries'
import { db } from '@/tests/support/database'
import {
  aFacilitator,
  aForum,
  aLearner,
  aMember,
  guestOf,
  nobody,
  write,
} from '@/tests/support/forum'
import { aCtx, later, noon } from '@/tests/support/people'

const administrator = () =>
  aMember({ grants: [{ role: 'administrator', scope: 'site', scopeId: '' }] })

describe('a held post', () => {
  it('gets the next number, is announced and noted when it is approved', async () => {
    const forum = await aForum()
    const facilitator = await aFacilitator(forum.editionId)
    const { post: root } = await write(await aMember(), forum.id)
    const held = await write(nobody, forum.id, { parent: root })
    await write(await aMember(), forum.id, { parent: root })
    expect(held.number).toBeNull()
    const announced = { uniqueKey: { startsWith: `forum.notify:${forum.id}:` } }
    expect(await db.job.count({ where: announced })).toBe(1)

    const now = later({ hours: 1 })
    const decided = await approvePost(aCtx(facilitator, { now }), { post: held.post })

    expect(decided).toEqual({ post: held.post, status: 'published', number: 3 })
    expect(await db.job.count({ where: announced })).toBe(2)
    const decisions = await db.postDecision.findMany({ where: { postId: held.post } })
    expect(decisions).toMatchObject([
      { decision: 'approve', reason: null, decidedById: facilitator.account?.id },
    ])
    const [audit] = await db.auditEntry.findMany({ where: { subjectId: held.post } })
    expect(audit).toMatchObject({
      action: 'forum.approvePost',
      actorId: facilitator.account?.id,
      editionId: forum.editionId,
    })
  })

  it('that begins a thread becomes its number one, and can then be answered', async () => {
    const forum = await aForum()
    const held = await write(nobody, forum.id)
    await approvePost(aCtx(await administrator()), { post: held.post })
    const answer = await write(await aMember(), forum.id, { parent: held.post })
    expect(answer).toMatchObject({ thread: held.post, number: 2 })
  })

  it('tells its author the reason when it is refused, and is never shown', async () => {
    const forum = await aForum()
    const held = await write(nobody, forum.id)
    const reason = 'Nomeia uma criança.'
    await refusePost(aCtx(await aFacilitator(forum.editionId)), { post: held.post, reason })
    expect(await receipt(guestOf(held), held.post)).toMatchObject({
      status: 'refused',
      reason,
      number: null,
    })
    const detail = await db.auditDetail.findFirstOrThrow({
      where: { entry: { subjectId: held.post } },
    })
    expect(JSON.parse(detail.body)).toEqual({ reason })
  })

  it('is decided by one of two facilitators, and the other is told', async () => {
    const forum = await aForum()
    const [one, two] = [await aFacilitator(forum.editionId), await aFacilitator(forum.editionId)]
    const { post } = await write(nobody, forum.id)
    const outcomes = await Promise.allSettled([
      approvePost(aCtx(one), { post }),
      refusePost(aCtx(two), { post, reason: 'Não' }),
    ])
    const refused = outcomes.filter(({ status }) => status === 'rejected')
    expect(refused).toMatchObject([{ reason: { code: 'alreadyDecided' } }])
    expect(await db.postDecision.count({ where: { postId: post } })).toBe(1)
  })

  it.each([
    { who: 'stranger', viewer: () => nobody },
    { who: 'guest', viewer: () => ({ ...nobody, guest: { authorId: 'x' } }) },
    { who: 'member', viewer: () => aMember() },
    { who: 'learner', viewer: (edition: string) => aLearner(edition) },
    { who: 'facilitator of another edition', viewer: () => aFacilitator('elsewhere') },
    {
      who: 'suspended facilitator',
      viewer: (scopeId: string) =>
        aMember({
          suspendedAt: noon,
          grants: [{ role: 'facilitator', scope: 'edition', scopeId }],
        }),
    },
  ])('is unknown to a $who, who changes nothing', async ({ viewer }) => {
    const forum = await aForum()
    const { post } = await write(nobody, forum.id)
    const ctx = aCtx(await viewer(forum.editionId))
    await expect(approvePost(ctx, { post })).rejects.toMatchObject({ code: 'notFound' })
    await expect(refusePost(ctx, { post, reason: 'x' })).rejects.toMatchObject({
      code: 'notFound',
    })
    expect(await db.post.findUnique({ where: { id: post } })).toMatchObject({ status: 'held' })
  })
})

describe('the list of held posts', () => {
  it('has those of the editions that one moderates, the longest waiting first', async () => {
    const [here, there] = [await aForum(), await aForum()]
    const root = await write(await aMember({ name: 'Marta' }), here.id, { body: 'Uma *pergunta*' })
    const first = await write(nobody, here.id, { parent: root.post, name: 'Gil' })
    const second = await write(nobody, here.id)
    const other = await write(nobody, there.id)

    const mine = await heldPosts(await aFacilitator(here.editionId), null)
    expect(mine.posts.map(({ id }) => id)).toEqual([first.post, second.post])
    expect(mine).toMatchObject({ count: 2, next: null })
    expect(mine.posts[0]).toMatchObject({
      author: { name: 'Gil', isGuest: true },
      edition: { name: 'Edição aberta', slug: here.place.edition },
      module: { title: 'Trabalho infantil', slug: here.place.module },
      answers: { name: 'Marta', number: 1, text: 'Uma pergunta' },
    })

    const all = await heldPosts(await administrator(), null)
    expect(all.posts.map(({ id }) => id)).toContain(other.post)
  })

  it('goes on after a cursor', async () => {
    const forum = await aForum()
    for (let n = 0; n < 23; n += 1)
      await write(nobody, forum.id, { email: `guest${n}@example.org` })
    const facilitator = await aFacilitator(forum.editionId)
    const first = await heldPosts(facilitator, null)
    const second = await heldPosts(facilitator, first.next)
    expect([first.posts.length, second.posts.length, second.next]).toEqual([20, 3, null])
    const ids = [...first.posts, ...second.posts].map(({ id }) => id)
    expect(new Set(ids).size).toBe(23)
  })

  it.each([
    { who: 'stranger', viewer: () => nobody, code: 'signInFirst' },
    { who: 'member', viewer: () => aMember(), code: 'forbidden' },
  ])('is closed to a $who', async ({ viewer, code }) => {
    await expect(heldPosts(await viewer(), null)).rejects.toMatchObject({ code })
    expect(await heldCount(await viewer())).toBe(0)
    expect(await heldPlaces(await viewer())).toEqual([])
  })

  it('is narrowed down to an edition or a forum, which are named with how many wait', async () => {
    const [here, there] = [await aForum(), await aForum()]
    const first = await write(nobody, here.id)
    const second = await write(nobody, there.id)
    const facilitator = await aMember({
      grants: [here, there].map(({ editionId }) => ({
        role: 'facilitator',
        scope: 'edition',
        scopeId: editionId,
      })),
    })
    const idsAt = async (place: string) =>
      (await heldPosts(facilitator, null, place)).posts.map(({ id }) => id)
    expect(await idsAt(here.id)).toEqual([first.post])
    expect(await idsAt(there.editionId)).toEqual([second.post])
    expect(await heldCount(facilitator)).toBe(2)
    expect(await heldPlaces(facilitator)).toMatchObject(
      [there, here].map(({ id, editionId }) => ({
        id: editionId,
        count: 1,
        forums: [{ id, title: 'Trabalho infantil', count: 1 }],
      })),
    )
    expect(await idsAt((await aForum()).editionId)).toEqual([])
  })
})

describe('one post to be decided on', () => {
  it('says what a colleague decided, once he has', async () => {
    const forum = await aForum()
    const { post } = await write(nobody, forum.id)
    const facilitator = await aFacilitator(forum.editionId)
    expect(await moderatedPost(facilitator, post)).toMatchObject({
      post: { id: post },
      decision: null,
    })
    await refusePost(aCtx(facilitator), { post, reason: 'Fora do tema' })
    expect(await moderatedPost(await aFacilitator(forum.editionId), post)).toMatchObject({
      decision: {
        decision: 'refuse',
        reason: 'Fora do tema',
        by: 'Filipa Facilita',
        decidedAt: noon,
      },
    })
  })

  it('is known to nobody else', async () => {
    const forum = await aForum()
    const { post } = await write(nobody, forum.id)
    const elsewhere = await aFacilitator((await aForum()).editionId)
    await expect(moderatedPost(elsewhere, post)).rejects.toMatchObject({ code: 'notFound' })
  })
})
