import { beforeEach, describe, expect, it } from 'vitest'
import { formerForums } from '@/lib/forum/former/queries'
import { searchPosts } from '@/lib/forum/search/queries'
import { searchSchema } from '@/lib/forum/search/schema'
import { editionToFollow } from '@/lib/forum/subscriptions/edition-queries'
import { thankPost } from '@/lib/forum/thanks/commands'
import { moduleForum, threadPage } from '@/lib/forum/threads/queries'
import { reportPost } from '@/lib/forum/reports/commands'
import { newStamp } from '@/lib/forum/guests/stamp'
import { openForums } from '@/lib/forum/commands'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { aForum, aLearner, aMember, nobody, refusalOf, write } from '@/tests/support/forum'
import { follow } from '@/tests/support/forum-mail'
import { aCtx, later, noon } from '@/tests/support/people'
import { statementsOf } from '@/tests/support/statements'

type Forum = Awaited<ReturnType<typeof aForum>>

const now = later({ days: 40 })

/** An edition that is over, with a thread in its forum, and the next one of the same course. */
async function twoEditions(readableBy: 'enrolled' | 'everyone' = 'enrolled') {
  const former = await aForum({ readableBy, guests: 'off', closesAt: later({ days: 20 }) })
  const { courseId } = await db.edition.findUniqueOrThrow({ where: { id: former.editionId } })
  const id = newId()
  const place = { edition: `next-${id}`, module: former.place.module }
  const edition = { audience: 'enrolled', enrolment: 'open', timeZone: 'Africa/Maputo' }
  const times = { opensOn: '2026-12-22', opensAt: later({ days: 30 }), createdAt: noon }
  await db.edition.create({
    data: { id, slug: place.edition, courseId, name: 'A seguinte', ...edition, ...times },
  })
  const forums = {
    editionId: id,
    modules: [courseId],
    readableBy: 'enrolled',
    guests: 'off',
  } as const
  await db.$transaction((tx) => openForums(tx, forums, noon))
  const author = await aLearner(former.editionId)
  const body = `Palavra ${newId()}`
  const { thread } = await write(author, former.id, { body })
  return { former, next: { id, place }, thread, body, author, learner: await aLearner(id) }
}

let made: Awaited<ReturnType<typeof twoEditions>>
beforeEach(async () => {
  made = await twoEditions()
})

const list = (viewer: Viewer, forum: Forum) =>
  moduleForum(viewer, { ...forum.place, order: 'newest', cursor: null }, now)

describe("a former edition's forum", () => {
  it('is listed with its posts, read and searched by a learner of the next edition', async () => {
    const { former, next, learner, thread, body } = made
    expect(await formerForums(learner, next.place, now)).toEqual([
      { ...former.place, editionName: 'Edição aberta', posts: 1 },
    ])
    const page = await list(learner, former)
    expect(page).toMatchObject({ forum: { former: true, obstacle: 'closed' }, unread: [] })
    expect(page.threads).toHaveLength(1)
    const one = await threadPage(learner, { ...former.place, thread, after: 1 }, now)
    expect(one.root.thanks.may).toBe(false)
    const found = await searchPosts(learner, searchSchema.parse({ q: body.split(' ')[1] }))
    expect(found.posts.map(({ id }) => id)).toEqual([thread])
  })

  it('is closed to who has left the next edition', async () => {
    const { former, next, learner, body } = made
    await db.enrolment.updateMany({
      where: { editionId: next.id, accountId: learner.account!.id },
      data: { leftAt: noon },
    })
    expect(await refusalOf(list(learner, former))).toBe('notFound')
    const found = await searchPosts(learner, searchSchema.parse({ q: body.split(' ')[1] }))
    expect(found.posts).toEqual([])
  })

  it('takes nothing of him but a report', async () => {
    const { former, learner, thread } = made
    const writing = write(learner, former.id, { parent: thread }, now)
    expect(await refusalOf(writing)).toBe('notFound')
    expect(await refusalOf(thankPost(aCtx(learner), { post: thread }))).toBe('notFound')
    expect(await refusalOf(follow(learner, former.id))).toBe('notFound')
    const stamp = newStamp(former.id, later({ minutes: -1 }))
    const report = { post: thread, kind: 'names', words: '', website: '', stamp } as const
    expect(await refusalOf(reportPost(aCtx(learner), report))).toBe('done')
  })

  it('is closed to guests, to who learns elsewhere, and where it promised to be', async () => {
    const { former, next, learner, author } = made
    for (const viewer of [nobody, await aMember()]) {
      expect(await refusalOf(list(viewer, former))).toBe('notFound')
      expect(await formerForums(viewer, next.place, now)).toEqual([])
    }
    await db.forum.update({ where: { id: former.id }, data: { later: null } })
    expect(await refusalOf(list(learner, former))).toBe('notFound')
    expect(await formerForums(learner, next.place, now)).toEqual([])
    expect((await list(author, former)).forum).toMatchObject({ former: false })
  })

  it('is listed for and searched by whoever sees every forum', async () => {
    const { former, next, thread, body } = made
    const administrator = await aMember({
      grants: [{ role: 'administrator', scope: 'site', scopeId: '' }],
    })
    expect(await formerForums(administrator, next.place, now)).toMatchObject([former.place])
    const found = await searchPosts(administrator, searchSchema.parse({ q: body.split(' ')[1] }))
    expect(found.posts.map(({ id }) => id)).toEqual([thread])
  })

  it('that everybody reads is listed for everybody, once something stands in it', async () => {
    const { former, next } = await twoEditions('everyone')
    expect(await formerForums(nobody, next.place, now)).toMatchObject([{ posts: 1 }])
    await db.post.updateMany({ where: { forumId: former.id }, data: { status: 'deleted' } })
    expect(await formerForums(nobody, next.place, now)).toEqual([])
  })

  it('is found in a fixed number of statements', async () => {
    const { next, learner } = made
    const [, sql] = await statementsOf(() => formerForums(learner, next.place, now))
    expect(sql.length).toBeLessThanOrEqual(9)
  })
})

it('an edition is followed from its own page, by who reads its forums', async () => {
  const { former, author } = made
  const { edition } = former.place
  expect(await editionToFollow(nobody, edition, noon)).toBeNull()
  const head = await editionToFollow(author, edition, noon)
  expect(head).toMatchObject({ followsEdition: false, maySubscribe: true })
  await follow(author, head?.id ?? '', { whole: 'yes' })
  expect(await editionToFollow(author, edition, noon)).toMatchObject({
    ...{ followsEdition: true, following: 'yes' },
  })
})
