import { describe, expect, it } from 'vitest'
import { approvePost } from '@/lib/forum/moderation/commands'
import { removePost } from '@/lib/forum/moderation/removal-commands'
import { moderatedPost } from '@/lib/forum/moderation/queries'
import { deletePost } from '@/lib/forum/posts/delete-commands'
import { editPost } from '@/lib/forum/posts/edit-commands'
import { postHistory } from '@/lib/forum/posts/history-queries'
import { moduleForum, threadPage } from '@/lib/forum/threads/queries'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import {
  aFacilitator,
  aForum,
  aMember,
  guestOf,
  nobody,
  refusalOf,
  write,
} from '@/tests/support/forum'
import { aCtx, later, noon } from '@/tests/support/people'
import { mailsTo } from '@/tests/support/post'

type TestForum = Awaited<ReturnType<typeof aForum>>

const remove = (viewer: Viewer, post: string) => deletePost(aCtx(viewer), { post })
const threadsOf = async (forum: TestForum, viewer = nobody) => {
  const page = await moduleForum(viewer, { ...forum.place, order: 'newest', cursor: null }, noon)
  return page.threads
}
const open = (forum: TestForum, thread: string) =>
  threadPage(nobody, { ...forum.place, thread, after: 1 }, noon)

describe('a deleted post', () => {
  it('without answers is gone from the list and from its address', async () => {
    const forum = await aForum()
    const member = await aMember()
    const { post } = await write(member, forum.id)
    expect(await remove(member, post)).toMatchObject({ number: null })
    expect(await threadsOf(forum)).toEqual([])
    expect(await refusalOf(open(forum, post))).toBe('notFound')
  })

  it('with answers leaves its place, nameless, and the answers can be read', async () => {
    const forum = await aForum()
    const [ana, rui] = [await aMember({ name: 'Ana Silva' }), await aMember({ name: 'Rui Reis' })]
    const { post } = await write(ana, forum.id)
    const answer = await write(rui, forum.id, { parent: post })
    expect(await remove(ana, post)).toMatchObject({ number: 1 })
    const { root, replies } = await open(forum, post)
    expect(root).toMatchObject({ gone: 'deleted', html: '', author: { name: '' }, isOwn: false })
    expect(replies).toMatchObject([{ gone: null, answers: { name: null, number: 1 } }])
    await remove(rui, answer.post)
    expect(await threadsOf(forum)).toEqual([])
  })

  it('loses its text everywhere, and what it said before', async () => {
    const forum = await aForum()
    const guest = await write(nobody, forum.id, { body: 'Segredo um' })
    await approvePost(aCtx(await aFacilitator(forum.editionId)), { post: guest.post })
    const member = await aMember()
    const { post } = await write(member, forum.id, { body: 'Segredo dois' })
    const change = { post, version: '', body: 'Segredo três' } as const
    await editPost(aCtx(member, { now: later({ minutes: 1 }) }), change)
    await remove(guestOf(guest), guest.post)
    await remove(member, post)
    const rows = [
      ...(await db.post.findMany({ where: { forumId: forum.id } })),
      ...(await db.postRevision.findMany({ where: { postId: post } })),
      ...(await db.postDecision.findMany({ where: { postId: guest.post } })),
    ]
    expect(JSON.stringify(rows)).not.toContain('Segredo')
    expect(await refusalOf(postHistory(nobody, { ...forum.place, post }))).toBe('notFound')
  })

  it('keeps the numbers of the others, and is deleted once', async () => {
    const forum = await aForum()
    const member = await aMember()
    const { post: root } = await write(member, forum.id)
    const two = await write(member, forum.id, { parent: root })
    await remove(member, two.post)
    const three = await write(member, forum.id, { parent: root })
    expect(three.number).toBe(3)
    expect((await open(forum, root)).replies.map(({ number }) => number)).toEqual([3])
    expect(await refusalOf(remove(member, two.post))).toBe('notFound')
  })

  it('and an answer that is sent at once leave a thread that can be read', async () => {
    const forum = await aForum()
    const [ana, rui] = [await aMember(), await aMember()]
    const { post } = await write(ana, forum.id)
    const [, answer] = await Promise.allSettled([
      remove(ana, post),
      write(rui, forum.id, { parent: post }),
    ])
    const threads = await threadsOf(forum)
    expect(threads).toHaveLength(answer.status === 'fulfilled' ? 1 : 0)
  })
})

describe('a removed post', () => {
  const removal = { kind: 'names', reason: 'Diz o nome de uma criança.' } as const

  it('leaves a word of why for all, the reason for its author, the text for moderators', async () => {
    const forum = await aForum()
    const facilitator = await aFacilitator(forum.editionId)
    const member = await aMember()
    const { post, thread } = await write(member, forum.id, { body: 'A Joaninha trabalha ali.' })
    await removePost(aCtx(facilitator), { post, ...removal })
    expect((await open(forum, thread)).root).toMatchObject({ gone: 'names', html: '' })
    expect(await threadsOf(forum)).toHaveLength(1)
    const [mail] = await mailsTo(member.account?.email ?? '')
    expect(mail?.text).toContain('Diz o nome de uma criança.')
    expect(mail?.text).toContain('A Joaninha trabalha ali.')
    const { decision } = await moderatedPost(facilitator, post)
    expect(decision).toMatchObject({ decision: 'remove', reason: removal.reason })
    expect(await db.postDecision.count({ where: { postId: post, body: { not: '' } } })).toBe(1)
  })

  it('is removed by one of two who do it at once', async () => {
    const forum = await aForum()
    const { post } = await write(await aMember(), forum.id)
    const facilitators = [await aFacilitator(forum.editionId), await aFacilitator(forum.editionId)]
    const outcomes = await Promise.all(
      facilitators.map((one) => refusalOf(removePost(aCtx(one), { post, ...removal }))),
    )
    expect(outcomes.sort()).toEqual(['alreadyDecided', 'done'])
  })
})
