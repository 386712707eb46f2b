import { beforeEach, describe, expect, it } from 'vitest'
import { confirmAddress } from '@/lib/forum/subscriptions/address-commands'
import { chooseRhythm } from '@/lib/forum/subscriptions/choice-commands'
import type { Rhythm } from '@/lib/forum/subscriptions/schema'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { aForum, aMember, nobody, write } from '@/tests/support/forum'
import {
  follow,
  forumMailAt,
  queueForumMail,
  sendForumMail,
  tokenSentTo,
} from '@/tests/support/forum-mail'
import { aCtx, later, noon } from '@/tests/support/people'

beforeEach(async () => {
  await db.mail.deleteMany()
  await db.job.deleteMany()
  await db.mailChoice.deleteMany()
})

const choose = (viewer: Viewer, rhythm: Rhythm, now = noon) =>
  chooseRhythm(aCtx(viewer, { now }), { rhythm })

/** Somebody in Maputo, where it is two hours later than in UTC, who follows a forum. */
async function aReader(rhythm: Rhythm) {
  const [forum, reader, author] = [
    await aForum(),
    await aMember({ country: 'MZ' }),
    await aMember(),
  ]
  await follow(reader, forum.id)
  await choose(reader, rhythm)
  return { forum, reader, author }
}

const at = (hour: string) => new Date(`2026-11-${hour}:00.000Z`)

describe('a daily summary', () => {
  it('comes in his morning, with all that is new by module and thread, and not twice', async () => {
    const { forum, author } = await aReader('daily')
    const root = await write(author, forum.id, { body: 'Quem tem dados?' })
    await write(author, forum.id, { body: 'Nós temos.', parent: root.post }, later({ hours: 1 }))
    const other = later({ hours: 2 })
    await write(author, forum.id, { body: 'Wer weiß mehr?', language: 'de' }, other)
    expect(await forumMailAt(at('23T04:58'))).toEqual([])

    const [mail, ...more] = await forumMailAt(at('23T05:00'))
    expect(more).toEqual([])
    expect(mail?.subject).toBe('3 novas mensagens · Edição aberta')
    expect(mail?.text).toMatch(
      /Edição aberta\n=+\n\nTrabalho infantil\n-+\n\nQuem tem dados\? \(2 novas\)/,
    )
    expect(mail?.text).toContain('(em alemão):\n> Wer weiß mehr?')
    expect(mail?.html).toContain('<blockquote lang="de"')
    expect(await forumMailAt(at('23T06:00'))).toEqual([])
    expect(await forumMailAt(at('24T05:00'))).toEqual([])
  })

  it('is one after a standstill of days, and two workers make no second', async () => {
    const { forum, author } = await aReader('daily')
    for (const days of [0, 1, 2, 3]) await write(author, forum.id, {}, later({ days }))
    const back = at('29T09:00')
    await Promise.all([queueForumMail(back), queueForumMail(back)])
    const mails = await sendForumMail(later({ days: 8 }))
    expect(mails).toHaveLength(1)
    expect(mails[0]?.subject).toContain('4 novas mensagens')
  })

  it('is not queued where nothing is new, or only his own', async () => {
    const { forum, reader } = await aReader('daily')
    await queueForumMail(at('23T05:00'))
    expect(await db.mail.count()).toBe(0)
    await write(reader, forum.id, {}, at('23T08:00'))
    expect(await forumMailAt(at('24T05:00'))).toEqual([])
  })

  it('tells what no mail has told when it is chosen instead of every reply', async () => {
    const { forum, reader, author } = await aReader('every')
    await write(author, forum.id, { body: 'Contada já' })
    expect(await forumMailAt()).toHaveLength(1)
    const now = later({ hours: 1 })
    await write(author, forum.id, { body: 'Ainda por contar' }, now)
    await choose(reader, 'daily', later({ hours: 1, minutes: 5 }))
    expect(await forumMailAt(later({ hours: 2 }))).toEqual([])
    const [mail] = await forumMailAt(at('23T05:00'))
    expect(mail?.text).toContain('Ainda por contar')
    expect(mail?.text).not.toContain('Contada já')
  })

  it('stays below 20 KB, however much is new', async () => {
    const { forum, author } = await aReader('daily')
    const body = 'Ínfima ação “&” <b>é</b> · '.repeat(60)
    for (let n = 0; n < 30; n += 1) {
      const { post } = await write(author, forum.id, { body: `${n} ${body}`, language: 'fr' })
      await write(author, forum.id, { parent: post, body: `r${n} ${body}`, language: 'fr' })
    }
    const [mail] = await forumMailAt(at('23T05:00'))
    expect(mail?.text).toContain('E mais 18 tópicos com mensagens novas.')
    expect(Buffer.byteLength(mail?.html ?? '')).toBeLessThan(20_000)
  })
})

it('a weekly summary comes on Monday', async () => {
  // Noon is on a Sunday.
  const { forum, author } = await aReader('weekly')
  expect(await db.mailChoice.findFirst()).toMatchObject({ nextDigestAt: at('23T05:00') })
  await write(author, forum.id)
  expect(await forumMailAt(at('23T05:01'))).toHaveLength(1)
  await write(author, forum.id, {}, at('24T09:00'))
  expect(await forumMailAt(at('29T05:01'))).toEqual([])
  expect(await forumMailAt(at('30T05:01'))).toHaveLength(1)
})

it('who follows the edition is told of each of its forums, a guest too', async () => {
  const forum = await aForum()
  const email = `edition-${forum.id}@example.org`
  await follow(nobody, forum.id, { email, whole: 'yes' })
  await confirmAddress(aCtx(nobody), { token: await tokenSentTo(email) })
  await write(await aMember(), forum.id)
  const [mail] = await forumMailAt()
  expect(mail?.to.address).toBe(email)
  expect(mail?.text).toContain('subscreveu todos os fóruns desta edição')
})
