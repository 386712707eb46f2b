import { beforeEach, describe, expect, it } from 'vitest'
import { approvePost } from '@/lib/forum/moderation/commands'
import { chooseRhythm } from '@/lib/forum/subscriptions/choice-commands'
import { unsubscribe } from '@/lib/forum/subscriptions/commands'
import { db } from '@/tests/support/database'
import { aFacilitator, aForum, aLearner, aMember, nobody, write } from '@/tests/support/forum'
import {
  addressesOf,
  follow,
  forumMailAt,
  queueForumMail,
  sendForumMail,
  told,
} from '@/tests/support/forum-mail'
import { aCtx, later } from '@/tests/support/people'
import type { Viewer } from '@/lib/platform/viewer'

beforeEach(async () => {
  await db.mail.deleteMany()
  await db.job.deleteMany()
})

const addressOf = (viewer: Viewer) => viewer.account?.email ?? ''

describe('a post that is shown', () => {
  it('is told once its author can change it no more', async () => {
    const forum = await aForum()
    await follow(await aMember(), forum.id)
    await write(await aMember(), forum.id)
    expect(await forumMailAt(later({ minutes: 29 }))).toEqual([])
    expect(await forumMailAt()).toHaveLength(1)
    expect(await forumMailAt(later({ hours: 5 }))).toEqual([])
  })

  it('is told to each who follows its forum or thread, never to its author', async () => {
    const forum = await aForum()
    const [author, both, thread] = await Promise.all([aMember(), aMember(), aMember()])
    await follow(author, forum.id)
    await follow(both, forum.id)
    const root = await write(author, forum.id)
    expect(addressesOf(await forumMailAt())).toEqual([addressOf(both)])

    const now = later({ hours: 1 })
    await follow(both, forum.id, { thread: root.thread, now })
    await follow(thread, forum.id, { thread: root.thread, now })
    await write(author, forum.id, { parent: root.post }, now)
    const mails = await forumMailAt(later({ hours: 2 }))
    expect(addressesOf(mails)).toEqual([addressOf(both), addressOf(thread)].sort())
  })

  it('is told once when two workers run at once, and when its job runs again', async () => {
    const forum = await aForum()
    const readers = await Promise.all(Array.from({ length: 60 }, () => aMember()))
    for (const reader of readers) await follow(reader, forum.id)
    await write(await aMember(), forum.id)
    await Promise.all([queueForumMail(told), queueForumMail(told)])
    const [one, other] = await Promise.all([sendForumMail(told), sendForumMail(told)])
    expect(new Set(addressesOf([...one, ...other])).size).toBe(60)
    expect(one.length + other.length).toBe(60)
    await db.job.updateMany({ data: { doneAt: null } })
    expect(await forumMailAt()).toEqual([])
    expect(await db.mail.count()).toBe(60)
  })

  it('is told together with all that was shown within the same minutes', async () => {
    const [forum, elsewhere] = [await aForum(), await aForum()]
    const reader = await aMember()
    await follow(reader, forum.id)
    await follow(reader, elsewhere.id)
    const author = await aMember()
    const root = await write(author, forum.id, { body: 'Primeira' }, later({ minutes: 1 }))
    await write(author, forum.id, { body: 'Segunda', parent: root.post }, later({ minutes: 9 }))
    await write(author, elsewhere.id, { body: 'Terceira' }, later({ minutes: 5 }))
    const mails = await forumMailAt(later({ minutes: 40 }))
    expect(mails).toHaveLength(1)
    expect(mails[0]?.subject).toBe('3 novas mensagens · Ponte')
    for (const body of ['Primeira', 'Segunda', 'Terceira']) expect(mails[0]?.text).toContain(body)
  })

  it('is not told while it is held', async () => {
    const forum = await aForum()
    await follow(await aMember(), forum.id)
    const held = await write(nobody, forum.id)
    expect(await forumMailAt()).toEqual([])
    const now = later({ hours: 1 })
    await approvePost(aCtx(await aFacilitator(forum.editionId), { now }), { post: held.post })
    expect(await forumMailAt(later({ hours: 2 }))).toHaveLength(1)
  })

  it('is not told to those who follow only since after it', async () => {
    const forum = await aForum()
    await write(await aMember(), forum.id)
    await follow(await aMember(), forum.id, { now: later({ minutes: 1 }) })
    expect(await forumMailAt()).toEqual([])
  })
})

describe('a mail that is queued', () => {
  /** A learner with a mail in the outbox, not yet sent, about a post. */
  async function queued() {
    const forum = await aForum({ readableBy: 'enrolled' })
    const reader = await aLearner(forum.editionId)
    await follow(reader, forum.id)
    const facilitator = await aFacilitator(forum.editionId)
    const { post } = await write(facilitator, forum.id, { body: 'Como estava' })
    await queueForumMail(told)
    expect(await db.mail.count({ where: { toAddress: addressOf(reader) } })).toBe(1)
    return { forum, reader, post, account: { id: reader.account?.id ?? '' } }
  }
  type Queued = Awaited<ReturnType<typeof queued>>

  const changes: [string, (given: Queued) => Promise<unknown>][] = [
    [
      'ended it',
      ({ reader, forum }) => unsubscribe(aCtx(reader), { forum: forum.id, thread: '', whole: '' }),
    ],
    ['wants none', ({ reader }) => chooseRhythm(aCtx(reader), { rhythm: 'none' })],
    ['left the edition', () => db.enrolment.deleteMany()],
    [
      'was suspended',
      ({ account }) => db.account.update({ where: account, data: { suspendedAt: told } }),
    ],
    [
      'was erased',
      ({ account }) =>
        db.author.update({
          where: { accountId: account.id },
          data: { kind: 'erased', accountId: null, name: '' },
        }),
    ],
  ]
  it.each(changes)('does not go out to one who %s meanwhile', async (_, change) => {
    const given = await queued()
    await change(given)
    expect(await sendForumMail(told)).toEqual([])
    expect(await db.mail.count({ where: { withdrawnAt: told } })).toBe(1)
    expect(await sendForumMail(later({ days: 9 }))).toEqual([])
  })

  it('does not go out about a post that was deleted meanwhile', async () => {
    const { post } = await queued()
    await db.post.update({ where: { id: post }, data: { status: 'deleted', body: '', html: '' } })
    expect(await sendForumMail(told)).toEqual([])
  })

  it('tells what the post says when it goes out', async () => {
    const { post } = await queued()
    await db.post.update({ where: { id: post }, data: { body: 'Como ficou' } })
    const [mail] = await sendForumMail(told)
    expect(mail?.text).toContain('Como ficou')
    expect(mail?.text).not.toContain('Como estava')
  })

  it('goes out together with what became due while the mail stood still', async () => {
    const forum = await aForum()
    await follow(await aMember(), forum.id)
    const author = await aMember()
    const root = await write(author, forum.id, { body: 'Ontem' })
    await write(author, forum.id, { body: 'Hoje', parent: root.post }, later({ hours: 20 }))
    await queueForumMail(later({ days: 2 }))
    expect(await db.mail.count()).toBe(2)
    const mails = await sendForumMail(later({ days: 2, minutes: 1 }))
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain('Ontem')
    expect(mails[0]?.text).toContain('Hoje')
    expect(await db.mail.count({ where: { sentAt: null, withdrawnAt: null } })).toBe(0)
  })
})

describe('a mail about a post', () => {
  it('keeps its thread together, says its language and can be ended by one click', async () => {
    const forum = await aForum()
    const reader = await aMember({ email: 'leitora@example.org' })
    await follow(reader, forum.id)
    const author = await aMember({ name: 'Amélie Martin' })
    const root = await write(author, forum.id, { body: 'Que **fazer**?', language: 'fr' })
    const now = later({ minutes: 15 })
    await write(author, forum.id, { parent: root.post, body: 'Ler <b>mais</b>' }, now)
    const [first] = await forumMailAt()
    const [second] = await forumMailAt(later({ minutes: 51 }))

    expect(first?.subject).toBe('Que fazer? · Trabalho infantil')
    expect(first?.text).toContain('Amélie Martin começou um tópico')
    expect(first?.text).toContain('> Que fazer?')
    expect(first?.text).toContain('Escrito em: francês.')
    expect(first?.html).toContain('<blockquote lang="fr"')
    expect(second?.subject).toBe('Re: Que fazer? · Trabalho infantil')
    expect(second?.html).not.toContain('<b>')
    const thread = `<thread-${root.post}@localhost>`
    expect(first?.headers).toMatchObject({ 'In-Reply-To': thread, References: thread })
    expect(second?.headers).toMatchObject({
      'In-Reply-To': first?.messageId,
      References: `${thread} ${first?.messageId ?? ''}`,
      'List-Id': `<forum-${forum.id}.localhost>`,
      Precedence: 'list',
      'Thread-Topic': 'Que fazer?  Trabalho infantil',
      'Thread-Index': first?.headers['Thread-Index'],
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
    expect(second?.headers['List-Unsubscribe']).toMatch(
      /^<http:\/\/.+\/api\/unsubscribe\/s[\w-]{43}>$/,
    )
  })

  it('is in the language of who reads it', async () => {
    const forum = await aForum()
    const reader = await aMember()
    await db.account.update({ where: { id: reader.account?.id ?? '' }, data: { locale: 'es' } })
    await follow(reader, forum.id)
    await write(await aMember({ name: 'João' }), forum.id)
    const [mail] = await forumMailAt()
    expect(mail?.locale).toBe('es')
    expect(mail?.text).toContain('João empezó un hilo en el foro de «Trabalho infantil»')
  })
})
