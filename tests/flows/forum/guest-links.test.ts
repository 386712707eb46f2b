import { describe, expect, it } from 'vitest'
import { claimOffered } from '@/lib/forum/claims/commands'
import { postToken } from '@/lib/forum/guests/post-token'
import { approvePost, refusePost } from '@/lib/forum/moderation/commands'
import { postToChangeByLink } from '@/lib/forum/posts/change-queries'
import { deleteByLink, editByLink } from '@/lib/forum/posts/link-commands'
import { receipt, receiptByLink } from '@/lib/forum/posts/queries'
import { newId } from '@/lib/platform/ids'
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

const email = () => `${newId()}@example.org`

async function aLink(guests: 'held' | 'open' = 'held', address = email()) {
  const forum = await aForum({ guests })
  const written = await write(nobody, forum.id, { email: address, subscribe: 'yes' })
  const token = postToken(written.post, written.guest ?? '')
  return { forum, written, token, address }
}

const edit = (token: string, body = 'Mudei de ideias.', minutes = 1, viewer = nobody) =>
  editByLink(aCtx(viewer, { now: later({ minutes }) }), { token, version: '', body })

describe("the link of a guest's post", () => {
  it('is on his receipt and in the mail that asks for his address', async () => {
    const { written, token, address } = await aLink()
    expect((await receipt(guestOf(written), written.post)).link).toBe(token)
    const { text, html } = await db.mail.findFirstOrThrow({ where: { toAddress: address } })
    expect([text, html].every((words) => words?.includes(`/pt/posts/${token}`))).toBe(true)
  })

  it.each(['nobody', 'a member'])(
    'changes the post in the hands of %s, also while it waits',
    async (who) => {
      const { written, token } = await aLink()
      const viewer = who === 'nobody' ? nobody : await aMember()
      expect(await receiptByLink(viewer, token)).toMatchObject({ status: 'held' })
      expect(await edit(token, 'Mudei de ideias.', 1, viewer)).toMatchObject({ number: null })
      const { body, authorId } = await db.post.findUniqueOrThrow({ where: { id: written.post } })
      expect([body, authorId]).toEqual(['Mudei de ideias.', written.guest])
    },
  )

  it.each([
    { minutes: 29, code: 'done' },
    { minutes: 31, code: 'editOver' },
  ])('changes a shown post within its time: after $minutes minutes $code', async (at) => {
    const { token } = await aLink('open')
    expect(await refusalOf(edit(token, 'Outra coisa.', at.minutes))).toBe(at.code)
  })

  it('passes the checks that a new post passes', async () => {
    const { token } = await aLink()
    const links = 'http://a.example http://b.example https://c.example'
    expect(await refusalOf(edit(token, links))).toBe('body: tooManyLinks')
  })

  it('deletes the post, whatever was decided, and then opens nothing', async () => {
    const { forum, written, token } = await aLink()
    const facilitator = aCtx(await aFacilitator(forum.editionId))
    await refusePost(facilitator, { post: written.post, reason: 'Fora do tema.' })
    expect(await receiptByLink(nobody, token)).toMatchObject({ reason: 'Fora do tema.' })
    expect(await refusalOf(edit(token))).toBe('editDecided')
    await deleteByLink(aCtx(nobody), { token })
    const { status, body } = await db.post.findUniqueOrThrow({ where: { id: written.post } })
    expect([status, body]).toEqual(['deleted', ''])
    expect(await refusalOf(receiptByLink(nobody, token))).toBe('notFound')
    expect(await refusalOf(postToChangeByLink(nobody, token, noon))).toBe('notFound')
  })

  it('is sent again with the decision to a guest whose address is proven', async () => {
    const { forum, written, token, address } = await aLink()
    await db.author.update({ where: { id: written.guest ?? '' }, data: { emailProvenAt: noon } })
    await approvePost(aCtx(await aFacilitator(forum.editionId)), { post: written.post })
    const where = { toAddress: address, kind: 'forum.decision' }
    expect((await db.mail.findFirstOrThrow({ where })).text).toContain(token)
  })

  it('ends when an account claims the post', async () => {
    const { written, token, address } = await aLink()
    const member = await aMember({ email: address })
    await claimOffered(aCtx(member), { authors: [written.guest ?? ''], answer: 'mine' })
    expect(await refusalOf(edit(token))).toBe('notFound')
  })

  it('that is made up, of another post or of a member is none', async () => {
    const { forum, written, token } = await aLink()
    const other = await write(nobody, forum.id, { email: email() })
    const member = await write(await aMember(), forum.id)
    const { authorId } = await db.post.findUniqueOrThrow({ where: { id: member.post } })
    const forged = [
      postToken(other.post, written.guest ?? ''),
      postToken(member.post, authorId),
      // Not its last sign, of which some bits say nothing.
      `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`,
      ...['x', '', '../..'],
    ]
    const codes = await Promise.all(forged.map((one) => refusalOf(receiptByLink(nobody, one))))
    expect(codes).toEqual(forged.map(() => 'notFound'))
  })
})
