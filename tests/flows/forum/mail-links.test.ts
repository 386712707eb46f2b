import { describe, expect, it } from 'vitest'
import {
  chooseByMail,
  endByMail,
  endOneByMail,
  resumeByMail,
} from '@/lib/forum/subscriptions/mail-link-commands'
import { mailLink } from '@/lib/forum/subscriptions/queries'
import { confirmAddress } from '@/lib/forum/subscriptions/address-commands'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { aForum, aMember, nobody, write } from '@/tests/support/forum'
import { follow, forumMailAt, tokenIn, tokenSentTo } from '@/tests/support/forum-mail'
import { aCtx, later } from '@/tests/support/people'

const active = (viewer: Viewer) =>
  db.subscription.count({
    where: { author: { accountId: viewer.account?.id ?? '' }, endedAt: null },
  })

/** A member who follows a forum and a thread in it, and the token of the mail he got. */
async function aFollower() {
  const [forum, elsewhere] = [await aForum(), await aForum()]
  const reader = await aMember()
  const author = await aMember()
  const { post } = await write(author, forum.id)
  await follow(reader, forum.id)
  await follow(reader, forum.id, { thread: post })
  await follow(reader, elsewhere.id)
  await write(author, forum.id, { parent: post })
  const [mail] = (await forumMailAt()).filter(({ to }) => to.address === reader.account?.email)
  return { reader, token: tokenIn(mail) }
}

describe('the link of a mail', () => {
  it('changes nothing while it is only looked at', async () => {
    const { reader, token } = await aFollower()
    for (let n = 0; n < 3; n += 1)
      expect(await mailLink(nobody, token)).toEqual({
        scope: 'forum',
        where: { module: 'Trabalho infantil', edition: 'Edição aberta' },
        ended: false,
        rhythm: 'every',
        followed: null,
      })
    expect(await active(reader)).toBe(3)
  })

  it('ends all mail from that forum at once, and nothing else', async () => {
    const { reader, token } = await aFollower()
    await endByMail(aCtx(nobody), { token })
    await endByMail(aCtx(nobody, { now: later({ minutes: 5 }) }), { token })
    expect(await active(reader)).toBe(1)
    expect(await mailLink(nobody, token)).toMatchObject({ ended: true })
  })

  it('can take back what it ended', async () => {
    const { reader, token } = await aFollower()
    await endByMail(aCtx(nobody), { token })
    await resumeByMail(aCtx(nobody, { now: later({ days: 1 }) }), { token })
    expect(await active(reader)).toBe(3)
    await resumeByMail(aCtx(nobody), { token })
    expect(await active(reader)).toBe(3)
  })

  it.each(['', 'x', `s${'A'.repeat(43)}`, `a${'A'.repeat(43)}`])(
    'says of "%s" that it is not ours',
    async (token) => {
      await expect(endByMail(aCtx(nobody), { token })).rejects.toMatchObject({
        code: 'linkExpired',
      })
      await expect(mailLink(nobody, token)).rejects.toMatchObject({ code: 'notFound' })
    },
  )
})

describe('the link of a mail about several forums', () => {
  it('ends all mail of the forums, until something else is chosen', async () => {
    const [forum, elsewhere, reader] = [await aForum(), await aForum(), await aMember()]
    for (const { id } of [forum, elsewhere]) await follow(reader, id)
    const author = await aMember()
    for (const { id } of [forum, elsewhere]) await write(author, id)
    const own = async (at: Date) =>
      (await forumMailAt(at)).filter(({ to }) => to.address === reader.account?.email)
    const [mail] = await own(later({ hours: 1 }))
    const token = tokenIn(mail)
    expect(await mailLink(nobody, token)).toMatchObject({ scope: 'all', ended: false })
    await endByMail(aCtx(nobody), { token })
    expect(await mailLink(nobody, token)).toMatchObject({ ended: true, rhythm: 'none' })
    await write(author, forum.id, {}, later({ hours: 2 }))
    expect(await own(later({ hours: 3 }))).toEqual([])

    await chooseByMail(aCtx(nobody, { now: later({ hours: 4 }) }), { token, rhythm: 'every' })
    await write(author, forum.id, {}, later({ hours: 5 }))
    expect(await own(later({ hours: 6 }))).toHaveLength(1)
  })
})

describe('a guest, by the link of a mail', () => {
  it('sees all that he follows and ends one of it; a member’s link shows and ends no other', async () => {
    const [forum, elsewhere] = [await aForum(), await aForum()]
    const email = `${forum.id}@example.org`
    const { guest } = await follow(nobody, forum.id, { email })
    await confirmAddress(aCtx(nobody), { token: await tokenSentTo(email) })
    await follow({ ...nobody, guest: { authorId: guest ?? '' } }, elsewhere.id, { email })
    await write(await aMember(), forum.id)
    const [mail] = (await forumMailAt()).filter(({ to }) => to.address === email)
    const token = tokenIn(mail)
    const { followed } = await mailLink(nobody, token)
    expect(followed).toHaveLength(2)
    const other = followed?.[0]
    await endOneByMail(aCtx(nobody), { token, subscription: other?.id ?? '' })
    expect((await mailLink(nobody, token)).followed).toHaveLength(1)

    const { reader, token: members } = await aFollower()
    const [held] = await db.subscription.findMany({
      where: { author: { accountId: reader.account?.id ?? '' }, endedAt: null },
    })
    await endOneByMail(aCtx(nobody), { token: members, subscription: held?.id ?? '' })
    await endOneByMail(aCtx(nobody), { token, subscription: held?.id ?? '' })
    expect(await active(reader)).toBe(3)
  })
})
