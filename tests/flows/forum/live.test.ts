import { onTestFinished, expect, it, describe } from 'vitest'
import { forumStream } from '@/app/_server/forum-stream'
import { endStreams } from '@/app/_server/event-stream'
import { takePlace } from '@/app/_server/stream-places'
import { deletePost } from '@/lib/forum/posts/delete-commands'
import { announcedAfter } from '@/lib/forum/live/queries'
import { forgetOldEvents } from '@/lib/platform/events'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { aForum, aLearner, aMember, nobody, write } from '@/tests/support/forum'
import { aCtx } from '@/tests/support/people'

const url = 'http://localhost/api/v1/forums/x/events'

/** Listens as a browser does; gives what was heard so far, by event, and what ends it. */
async function listen(viewer: Viewer, forum: string, after = 0) {
  // The streams ask by the clock on the wall, the flows happen at noon of one day.
  const expiresAt = new Date(Date.now() + 3_600_000)
  await db.session.updateMany({ data: { expiresAt } })
  const leaving = new AbortController()
  const request = new Request(url, { signal: leaving.signal })
  let isOver = false
  const answer = await forumStream(request, viewer, {
    ...{ forum, after },
    ended: () => (isOver = true),
  })
  const reader = answer?.body?.pipeThrough(new TextDecoderStream()).getReader()
  onTestFinished(() => leaving.abort())
  let text = ''
  /** Reads on until so many posts were told, or the stream ended. */
  const told = async (count: number) => {
    const posts = () => [...text.matchAll(/^id: (\d+)\ndata: (.*)$/gm)]
    while (posts().length < count) {
      const piece = await reader?.read()
      if (!piece || piece.done) break
      text += piece.value
    }
    return posts().map(([, id, data]) => ({ id: Number(id), ...(JSON.parse(data!) as object) }))
  }
  return { answer, told, leave: () => leaving.abort(), isOver: () => isOver }
}

describe('a stream of new posts', () => {
  it('tells every reader of the forum but the author, and goes on from any event', async () => {
    const [forum, other] = [await aForum(), await aForum()]
    const [ana, bia] = [await aMember(), await aMember()]
    const one = await listen(ana, forum.id)
    const two = await listen(nobody, forum.id)
    const first = await write(bia, forum.id)
    await write(bia, other.id)
    await write(ana, forum.id, { parent: first.post })
    const third = await write(bia, forum.id, { parent: first.post })
    const toAna = await one.told(2)
    expect(toAna).toMatchObject([
      { thread: first.thread, number: 1 },
      { thread: third.thread, number: 3 },
    ])
    expect(await two.told(3)).toMatchObject([{ number: 1 }, { number: 2 }, { number: 3 }])
    one.leave()
    const fourth = await write(bia, forum.id, { parent: first.post })
    const back = await listen(ana, forum.id, toAna.at(-1)?.id)
    expect(await back.told(1)).toMatchObject([{ number: fourth.number }])
  })

  it('is refused to who may not read the forum', async () => {
    const forum = await aForum({ readableBy: 'enrolled' })
    expect((await listen(nobody, forum.id)).answer).toBeNull()
    expect((await listen(await aMember(), forum.id)).answer).toBeNull()
    expect((await listen(await aLearner(forum.editionId), forum.id)).answer).not.toBeNull()
  })

  it.each([
    [
      'the session was revoked',
      ({ account }: Viewer) =>
        db.session.update({ where: { id: account!.sessionId }, data: { revokedAt: new Date() } }),
    ],
    [
      'the account was suspended',
      ({ account }: Viewer) =>
        db.account.update({ where: { id: account!.id }, data: { suspendedAt: new Date() } }),
    ],
    [
      'the enrolment was ended',
      ({ account }: Viewer) => db.enrolment.deleteMany({ where: { accountId: account!.id } }),
    ],
  ])('ends, and tells nothing more, once %s', async (_, lose) => {
    const forum = await aForum({ readableBy: 'enrolled' })
    const [reader, other] = [await aLearner(forum.editionId), await aLearner(forum.editionId)]
    const stream = await listen(reader, forum.id)
    await write(other, forum.id)
    expect(await stream.told(1)).toHaveLength(1)
    await lose(reader)
    await write(other, forum.id)
    expect(await stream.told(2)).toHaveLength(1)
    expect(stream.isOver()).toBe(true)
  })

  it('gives its place back when the reader leaves, and when the server ends', async () => {
    const forum = await aForum()
    const [one, two] = [await listen(nobody, forum.id), await listen(nobody, forum.id)]
    one.leave()
    expect([one.isOver(), two.isOver()]).toEqual([true, false])
    endStreams()
    expect(two.isOver()).toBe(true)
    expect(await two.told(1)).toEqual([])
  })
})

it('announces nothing that is held or was deleted meanwhile', async () => {
  const forum = await aForum()
  const member = await aMember()
  const { post } = await write(member, forum.id)
  await write(nobody, forum.id)
  await deletePost(aCtx(member), { post })
  expect((await announcedAfter(nobody, forum.id, 0)).posts).toEqual([])
})

it('keeps events in order, however many write at once, and forgets them after a week', async () => {
  const forum = await aForum()
  const people = await Promise.all(Array.from({ length: 8 }, () => aMember()))
  await Promise.all(people.map((one) => write(one, forum.id)))
  const { posts, last } = await announcedAfter(nobody, forum.id, 0)
  expect(posts).toHaveLength(8)
  expect(posts.map(({ sequence }) => sequence)).toEqual(
    posts.map(({ sequence }) => sequence).sort((a, b) => a - b),
  )
  await forgetOldEvents(new Date('2026-11-28T12:00:00.000Z'))
  expect((await announcedAfter(nobody, forum.id, 0)).last).toBe(last)
  await forgetOldEvents(new Date('2026-12-01T12:00:00.000Z'))
  expect((await announcedAfter(nobody, forum.id, 0)).last).toBe(0)
})

it('gives out so many places and no more', () => {
  const leave = takePlace('account x', 2)
  takePlace('account x', 2)
  expect(takePlace('account x', 2)).toBeNull()
  leave?.()
  expect(takePlace('account x', 2)).not.toBeNull()
})
