import { describe, expect, it } from 'vitest'
import { deletePost } from '@/lib/forum/posts/delete-commands'
import { thankPost, withdrawThanks } from '@/lib/forum/thanks/commands'
import { thanksOf } from '@/lib/forum/thanks/queries'
import { threadPage } from '@/lib/forum/threads/queries'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { aForum, aMember, nobody, refusalOf, write } from '@/tests/support/forum'
import { aCtx, noon } from '@/tests/support/people'

async function aThanked() {
  const forum = await aForum()
  const author = await aMember({ name: 'Ana Silva' })
  const { post } = await write(author, forum.id)
  const seenBy = async (viewer: Viewer) =>
    (await threadPage(viewer, { ...forum.place, thread: post, after: 1 }, noon)).root.thanks
  return { forum, author, post, seenBy, asked: { ...forum.place, post } }
}

const thank = (viewer: Viewer, post: string) => thankPost(aCtx(viewer), { post })

describe('thanks', () => {
  it('count once for each person, however often they are sent, and can be taken back', async () => {
    const { post, seenBy, asked } = await aThanked()
    const [rui, bia] = [await aMember({ name: 'Rui Reis' }), await aMember({ name: 'Bia Lopes' })]
    await Promise.all([thank(rui, post), thank(rui, post), thank(bia, post)])
    expect(await seenBy(rui)).toEqual({ count: 2, given: true, may: true })
    expect(await seenBy(nobody)).toEqual({ count: 2, given: false, may: false })
    expect([...(await thanksOf(nobody, asked)).names].sort()).toEqual(['Bia Lopes', 'Rui Reis'])
    await withdrawThanks(aCtx(rui), { post })
    await withdrawThanks(aCtx(rui), { post })
    expect(await seenBy(rui)).toEqual({ count: 1, given: false, may: true })
  })

  it('are not for an own post, nor from a stranger, nor for what cannot be read', async () => {
    const { author, post, seenBy } = await aThanked()
    expect(await refusalOf(thank(author, post))).toBe('thankOwn')
    expect((await seenBy(author)).may).toBe(false)
    expect(await refusalOf(thank(nobody, post))).toBe('signInFirst')
    const closed = await aForum({ readableBy: 'enrolled' })
    await db.post.update({ where: { id: post }, data: { forumId: closed.id } })
    expect(await refusalOf(thank(await aMember(), post))).toBe('notFound')
  })

  it('go with the post', async () => {
    const { author, post, asked } = await aThanked()
    await thank(await aMember(), post)
    await deletePost(aCtx(author), { post })
    expect(await db.thanks.count({ where: { postId: post } })).toBe(0)
    expect(await refusalOf(thanksOf(nobody, asked))).toBe('notFound')
  })
})
