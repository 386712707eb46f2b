import { describe, expect, it } from 'vitest'
import { forumJobs } from '@/lib/forum/jobs'
import { approvePost, refusePost } from '@/lib/forum/moderation/commands'
import { confirmAddress } from '@/lib/forum/subscriptions/address-commands'
import { subscribe, unsubscribe } from '@/lib/forum/subscriptions/commands'
import { newStamp } from '@/lib/forum/guests/stamp'
import { runJobsOnce } from '@/lib/platform/jobs'
import type { Viewer } from '@/lib/platform/viewer'
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

const clock = () => noon
const work = () => runJobsOnce(clock, forumJobs(clock))

const follow = (viewer: Viewer, forum: string, email = '', thread = '', now = noon) =>
  subscribe(aCtx(viewer, { now }), {
    forum,
    thread,
    email,
    website: '',
    stamp: newStamp(forum, later({ minutes: -1 })),
  })

/** Mails about a post, in the order of their addresses. */
const mailsOf = (post: string) =>
  db.mail.findMany({
    where: { uniqueKey: { startsWith: `forum.post:${post}:` } },
    orderBy: { toAddress: 'asc' },
  })
const addressesOf = async (post: string) => (await mailsOf(post)).map(({ toAddress }) => toAddress)

/** The token in the link of a guest's mail that asks him to confirm his address. */
async function tokenSentTo(email: string): Promise<string> {
  const { text } = await db.mail.findFirstOrThrow({
    where: { toAddress: email, kind: 'forum.address' },
    orderBy: { id: 'desc' },
  })
  return /\/subscribe\/([\w-]+)/.exec(text)?.[1] ?? ''
}

describe('a post that is shown', () => {
  it('is told once to each who follows its forum or thread, never to its author', async () => {
    const forum = await aForum()
    const [author, both, thread] = await Promise.all([aMember(), aMember(), aMember()])
    await follow(author, forum.id)
    await follow(both, forum.id)
    const root = await write(author, forum.id)
    expect(await work()).toMatchObject({ failed: 0 })
    await follow(both, forum.id, '', root.thread)
    await follow(thread, forum.id, '', root.thread)
    const reply = await write(author, forum.id, { parent: root.post })
    expect(await work()).toMatchObject({ failed: 0 })

    expect(await addressesOf(root.post)).toEqual([both.account?.email])
    const expected = [both.account?.email ?? '', thread.account?.email ?? ''].sort()
    expect(await addressesOf(reply.post)).toEqual(expected)
  })

  it('is told once when two workers run at once, and when its job runs again', async () => {
    const forum = await aForum()
    const readers = await Promise.all(Array.from({ length: 60 }, () => aMember()))
    for (const reader of readers) await follow(reader, forum.id)
    const { post } = await write(await aMember(), forum.id)
    await Promise.all([work(), work()])
    expect(await mailsOf(post)).toHaveLength(60)
    const tokens = await db.token.count()
    await db.job.updateMany({
      where: { uniqueKey: `forum.notify:${post}` },
      data: { doneAt: null },
    })
    await Promise.all([work(), work()])
    expect(await mailsOf(post)).toHaveLength(60)
    expect(await db.token.count()).toBe(tokens)
  })

  it('is not told to those who may no longer read it, or ended it', async () => {
    const forum = await aForum({ readableBy: 'enrolled' })
    const [stays, left, ended] = await Promise.all([
      aLearner(forum.editionId),
      aLearner(forum.editionId),
      aLearner(forum.editionId),
    ])
    for (const learner of [stays, left, ended]) await follow(learner, forum.id)
    const { post } = await write(await aFacilitator(forum.editionId), forum.id)
    await db.enrolment.deleteMany({ where: { accountId: left.account?.id ?? '' } })
    await unsubscribe(aCtx(ended), { forum: forum.id, thread: '' })
    await work()
    expect(await addressesOf(post)).toEqual([stays.account?.email])
  })

  it('is not told to those who follow only since after it', async () => {
    const forum = await aForum()
    const { post } = await write(await aMember(), forum.id)
    await follow(await aMember(), forum.id, '', '', later({ minutes: 1 }))
    await work()
    expect(await mailsOf(post)).toEqual([])
  })

  it('is not told while it is held', async () => {
    const forum = await aForum()
    await follow(await aMember(), forum.id)
    const held = await write(nobody, forum.id)
    await work()
    expect(await mailsOf(held.post)).toEqual([])
    await approvePost(aCtx(await aFacilitator(forum.editionId)), { post: held.post })
    await work()
    expect(await mailsOf(held.post)).toHaveLength(1)
  })
})

describe('a mail about a post', () => {
  it('keeps its thread together, says its language and can be ended by one click', async () => {
    const forum = await aForum()
    const reader = await aMember({ email: 'leitora@example.org' })
    await follow(reader, forum.id)
    const author = await aMember({ name: 'Amélie Martin' })
    const root = await write(author, forum.id, { body: 'Que **fazer**?', language: 'fr' })
    const reply = await write(author, forum.id, { parent: root.post, body: 'Ler <b>mais</b>' })
    await work()

    const [[first], [second]] = [await mailsOf(root.post), await mailsOf(reply.post)]
    expect(first?.subject).toBe('Que fazer? · Trabalho infantil')
    expect(second?.subject).toBe('Re: Que fazer? · Trabalho infantil')
    expect(first?.text).toContain('Amélie Martin começou um tópico')
    expect(first?.text).toContain('> Que fazer?')
    expect(first?.text).toContain('Escrito em: francês.')
    expect(first?.html).toContain('<blockquote lang="fr"')
    expect(second?.html).not.toContain('<b>')
    const headers = JSON.parse(second?.headers ?? '') as Record<string, string>
    expect(headers['In-Reply-To']).toBe(first?.messageId)
    expect(headers['References']).toBe(`<thread-${root.post}@localhost> ${first?.messageId ?? ''}`)
    expect(headers['List-Id']).toBe(`<forum-${forum.id}.localhost>`)
    expect(headers['List-Unsubscribe']).toMatch(/^<http:\/\/.+\/api\/unsubscribe\/[\w-]{22}>$/)
    expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
  })

  it('is in the language of who reads it', async () => {
    const forum = await aForum()
    const reader = await aMember()
    await db.account.update({ where: { id: reader.account?.id ?? '' }, data: { locale: 'es' } })
    await follow(reader, forum.id)
    const { post } = await write(await aMember({ name: 'João' }), forum.id)
    await work()
    const [mail] = await mailsOf(post)
    expect(mail?.locale).toBe('es')
    expect(mail?.text).toContain('João empezó un hilo en el foro de «Trabalho infantil»')
  })
})

describe('a guest who follows', () => {
  it('gets nothing before he confirms his address from his mailbox', async () => {
    const forum = await aForum()
    const email = 'guest-one@example.org'
    const subscribed = await follow(nobody, forum.id, email)
    expect(subscribed.following).toBe('unconfirmed')
    const before = await write(await aMember(), forum.id)
    await work()
    expect(await mailsOf(before.post)).toEqual([])

    await confirmAddress(aCtx(nobody), { token: await tokenSentTo(email) })
    const after = await write(await aMember(), forum.id)
    await work()
    expect(await addressesOf(after.post)).toEqual([email])
    expect((await follow(guestOf(subscribed), forum.id, email)).following).toBe('yes')
  })

  it('is asked once an hour and at most three times a day, whoever gives the address', async () => {
    const forum = await aForum()
    const email = 'flooded@example.org'
    for (let n = 0; n < 5; n += 1) await follow(nobody, forum.id, email)
    expect(await db.mail.count({ where: { toAddress: email } })).toBe(3)
  })

  it('cannot confirm by a link that is too old or not ours', async () => {
    const forum = await aForum()
    await follow(nobody, forum.id, 'slow@example.org')
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
