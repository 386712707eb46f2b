import { describe, expect, it } from 'vitest'
import { forumJobs } from '@/lib/forum/jobs'
import { subscribe } from '@/lib/forum/subscriptions/commands'
import { endByMail, resumeByMail } from '@/lib/forum/subscriptions/mail-link-commands'
import { mailLink } from '@/lib/forum/subscriptions/queries'
import { runJobsOnce } from '@/lib/platform/jobs'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { aForum, aMember, nobody, write } from '@/tests/support/forum'
import { aCtx, later, noon } from '@/tests/support/people'

const follow = (viewer: Viewer, forum: string, thread = '') =>
  subscribe(aCtx(viewer), { forum, thread, email: '', website: '', stamp: '' })

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
  await follow(reader, forum.id, post)
  await follow(reader, elsewhere.id)
  const reply = await write(author, forum.id, { parent: post })
  await runJobsOnce(
    () => noon,
    forumJobs(() => noon),
  )
  const { text } = await db.mail.findFirstOrThrow({
    where: { uniqueKey: { startsWith: `forum.post:${reply.post}:` } },
  })
  return { reader, token: /\/unsubscribe\/([\w-]+)/.exec(text)?.[1] ?? '' }
}

describe('the link of a mail', () => {
  it('changes nothing while it is only looked at', async () => {
    const { reader, token } = await aFollower()
    for (let n = 0; n < 3; n += 1)
      expect(await mailLink(nobody, token, noon)).toEqual({
        scope: 'forum',
        where: { module: 'Trabalho infantil', edition: 'Edição aberta' },
        ended: false,
      })
    expect(await active(reader)).toBe(3)
  })

  it('ends all mail from that forum at once, and nothing else', async () => {
    const { reader, token } = await aFollower()
    await endByMail(aCtx(nobody), { token })
    await endByMail(aCtx(nobody, { now: later({ minutes: 5 }) }), { token })
    expect(await active(reader)).toBe(1)
    expect(await mailLink(nobody, token, noon)).toMatchObject({ ended: true })
  })

  it('can take back what it ended', async () => {
    const { reader, token } = await aFollower()
    await endByMail(aCtx(nobody), { token })
    await resumeByMail(aCtx(nobody, { now: later({ days: 1 }) }), { token })
    expect(await active(reader)).toBe(3)
    await resumeByMail(aCtx(nobody), { token })
    expect(await active(reader)).toBe(3)
  })

  it.each(['', 'x', 'AAAAAAAAAAAAAAAAAAAAAA'])(
    'says of "%s" that it is not ours',
    async (token) => {
      await expect(endByMail(aCtx(nobody), { token })).rejects.toMatchObject({
        code: 'linkExpired',
      })
      await expect(mailLink(nobody, token, noon)).rejects.toMatchObject({ code: 'notFound' })
    },
  )
})
