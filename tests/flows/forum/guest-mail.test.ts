import { describe, expect, it } from 'vitest'
import { approvePost, refusePost } from '@/lib/forum/moderation/commands'
import { confirmAddress } from '@/lib/forum/subscriptions/address-commands'
import { db } from '@/tests/support/database'
import { aFacilitator, aForum, aMember, guestOf, nobody, write } from '@/tests/support/forum'
import { addressesOf, follow, forumMailAt, tokenSentTo } from '@/tests/support/forum-mail'
import { aCtx, later } from '@/tests/support/people'

describe('a guest who follows', () => {
  it('gets nothing before he confirms his address from his mailbox', async () => {
    const forum = await aForum()
    const email = 'guest-one@example.org'
    const subscribed = await follow(nobody, forum.id, { email })
    expect(subscribed.following).toBe('unconfirmed')
    await write(await aMember(), forum.id)
    expect(await forumMailAt()).toEqual([])

    await confirmAddress(aCtx(nobody), { token: await tokenSentTo(email) })
    await write(await aMember(), forum.id, {}, later({ hours: 1 }))
    expect(addressesOf(await forumMailAt(later({ hours: 2 })))).toEqual([email])
    expect((await follow(guestOf(subscribed), forum.id, { email })).following).toBe('yes')
  })

  it('is asked once an hour and at most three times a day, whoever gives the address', async () => {
    const forum = await aForum()
    const email = 'flooded@example.org'
    for (let n = 0; n < 5; n += 1) await follow(nobody, forum.id, { email })
    expect(await db.mail.count({ where: { toAddress: email } })).toBe(3)
  })

  it('cannot confirm by a link that is too old or not ours', async () => {
    const forum = await aForum()
    await follow(nobody, forum.id, { email: 'slow@example.org' })
    const token = await tokenSentTo('slow@example.org')
    const ctx = aCtx(nobody, { now: later({ days: 8 }) })
    for (const typed of [token, 'x'])
      await expect(confirmAddress(ctx, { token: typed })).rejects.toMatchObject({
        code: 'linkExpired',
      })
    const author = await db.author.findFirstOrThrow({ where: { email: 'slow@example.org' } })
    expect(author.emailProvenAt).toBeNull()
  })

  it('hears of a decision on his post once his address is confirmed', async () => {
    const forum = await aForum()
    const facilitator = await aFacilitator(forum.editionId)
    const email = 'decided@example.org'
    const first = await write(nobody, forum.id, { email, subscribe: 'yes' })
    await refusePost(aCtx(facilitator), { post: first.post, reason: 'Fora do tema.' })
    expect(await db.mail.count({ where: { toAddress: email, kind: 'forum.decision' } })).toBe(0)

    await confirmAddress(aCtx(nobody), { token: await tokenSentTo(email) })
    const browser = guestOf(first)
    const [second, third] = [
      await write(browser, forum.id, { email }),
      await write(browser, forum.id, { email }),
    ]
    await refusePost(aCtx(facilitator), { post: second.post, reason: 'Fora do tema.' })
    await approvePost(aCtx(facilitator), { post: third.post })
    const mails = await db.mail.findMany({
      where: { toAddress: email, kind: 'forum.decision' },
      orderBy: { id: 'asc' },
    })
    expect(mails.map(({ subject }) => subject)).toEqual([
      'A sua mensagem não foi publicada: Trabalho infantil',
      'A sua mensagem já está no fórum: Trabalho infantil',
    ])
    expect(mails[0]?.text).toContain('> Fora do tema.')
  })
})

it('following twice, and at once, is following once', async () => {
  const forum = await aForum()
  const member = await aMember()
  await Promise.all(Array.from({ length: 4 }, () => follow(member, forum.id)))
  expect(await db.subscription.count({ where: { scopeId: forum.id } })).toBe(1)
})
