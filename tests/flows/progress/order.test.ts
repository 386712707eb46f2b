import { describe, expect, it } from 'vitest'
import { freezeEdition } from '@/lib/editions/commands/freezing'
import { openItem, orderItems } from '@/lib/editions/order/commands'
import type { Opening } from '@/lib/editions/order/rules'
import type { Viewer } from '@/lib/platform/viewer'
import { stranger } from '@/lib/platform/viewer'
import { completeItem } from '@/lib/progress/commands/complete-item'
import { progressOfEdition } from '@/lib/progress/queries/edition'
import { modulePage } from '@/lib/progress/queries/module'
import { myEditions } from '@/lib/progress/queries/my'
import { answerQuiz } from '@/lib/quiz/commands/answer'
import { beginAttempt } from '@/lib/quiz/commands/begin'
import { quizPage } from '@/lib/quiz/queries/page'
import { aCourse, aLearnerOf, anEditionOf, versionOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aCtx, anAccount, later, noon, viewerOf } from '@/tests/support/people'
import { addQuizTo } from '@/tests/support/quiz'

const site = { role: 'administrator', scope: 'site', scopeId: '' } as const
const administrator = async () => viewerOf(await anAccount({ grants: [site] }))

const sequential = { order: 'sequential' } as const
const locked = { name: 'Conflict', code: 'itemLocked' }

async function aSequence() {
  const course = await aCourse()
  const edition = await anEditionOf(course.id, sequential)
  const quiz = await addQuizTo(course, [edition])
  const viewer = await aLearnerOf(edition)
  const act = (item: string, now = noon) =>
    completeItem(aCtx(viewer, { now }), { edition: edition.slug, item })
  return { course, edition, quiz, viewer, act }
}

const shownOf = async (viewer: Viewer, edition: { slug: string }, module: string, now = noon) =>
  (await modulePage(viewer, edition.slug, module, now))?.items ?? []

describe('step by step', () => {
  it('an item is shown once those before it are done; until then its title, and why', async () => {
    const { course, edition, viewer, act } = await aSequence()
    const [text, film] = await shownOf(viewer, edition, 'first')
    expect(text).toMatchObject({ lock: null, html: '<p>pt</p>' })
    expect(film).toMatchObject({ html: '', data: { kind: 'locked' }, title: 'film pt' })
    const after = { title: 'text pt', language: 'pt', module: 'first', item: course.text }
    expect(film?.lock).toEqual({ opensAt: null, after })
    await act(course.text)
    expect((await shownOf(viewer, edition, 'first'))[1]).toMatchObject({ lock: null })
  })

  it('no way leads to an item by its address: not by an act, an answer or an attempt', async () => {
    const { course, edition, quiz, viewer, act } = await aSequence()
    const about = { edition: edition.slug, item: course.check }
    const version = await versionOf(course.check)
    const answers = { age: ['fifteen'] }
    const begin = { edition: edition.slug, item: quiz, version: await versionOf(quiz) }
    const rows = () => Promise.all([db.completion.count(), db.attempt.count(), db.evidence.count()])
    const before = await rows()
    await expect(act(course.film)).rejects.toMatchObject(locked)
    await expect(answerQuiz(aCtx(viewer), { ...about, version, answers })).rejects.toMatchObject(
      locked,
    )
    await expect(beginAttempt(aCtx(viewer), begin)).rejects.toMatchObject(locked)
    expect(await rows()).toEqual(before)
    const place = { edition: edition.slug, module: 'second', item: quiz }
    expect(await quizPage(viewer, place, null, noon)).toBeNull()
  })

  it('nothing of what is locked is told: no text, no film, no file, no question', async () => {
    const { edition, viewer } = await aSequence()
    const told = JSON.stringify([
      await shownOf(viewer, edition, 'first'),
      await shownOf(viewer, edition, 'second'),
      await shownOf(stranger('pt'), edition, 'second'),
    ])
    expect(told).not.toMatch(/film\.mp4|Com que idade/)
  })

  it('leads to what is open, and who accompanies the edition reads all', async () => {
    const { course, edition, viewer, act } = await aSequence()
    const { next, modules } = await progressOfEdition(viewer, edition.slug, noon)
    expect(next).toEqual({ module: 'first', item: course.text })
    expect(modules.map(({ lock }) => lock?.after?.title ?? null)).toEqual([null, 'text pt'])
    await act(course.text)
    expect(await myEditions(viewer, noon)).toMatchObject([{ next: { item: course.film } }])
    const staff = await shownOf(await administrator(), edition, 'second')
    expect(staff.map(({ lock }) => lock)).toEqual([null, null, null])
  })

  it('what was done stays open, and can be said again', async () => {
    const { course, edition, viewer, act } = await aSequence()
    await db.edition.update({ where: { id: edition.id }, data: { itemOrder: 'free' } })
    const first = await act(course.film)
    await db.edition.update({ where: { id: edition.id }, data: { itemOrder: 'sequential' } })
    expect(await act(course.film, later({ hours: 1 }))).toEqual(first)
    expect((await shownOf(viewer, edition, 'first'))[1]).toMatchObject({ lock: null })
  })
})

describe('a module that requires another', () => {
  it('opens when all that is required there is done', async () => {
    const course = await aCourse()
    const [first, second] = [`first-${course.id}`, `second-${course.id}`]
    await db.module.update({
      where: { id: second },
      data: { requires: JSON.stringify([first]) },
    })
    const edition = await anEditionOf(course.id)
    const viewer = await aLearnerOf(edition)
    const act = (item: string) => completeItem(aCtx(viewer), { edition: edition.slug, item })
    await expect(act(course.extra)).rejects.toMatchObject(locked)
    const [check] = await shownOf(viewer, edition, 'second')
    expect(check?.lock?.after).toEqual({
      ...{ title: 'first', language: 'pt', module: 'first', item: null },
    })
    for (const item of [course.film, course.text, course.extra]) await act(item)
    expect((await shownOf(viewer, edition, 'second'))[0]?.lock).toBeNull()
  })
})

describe('an item opens', () => {
  const opened = (item: string, opening: Opening, edition: { slug: string }, viewer: Viewer) =>
    openItem(aCtx(viewer), { edition: edition.slug, item, opening })
  const act = (viewer: Viewer, edition: { slug: string }, item: string, now: Date) =>
    completeItem(aCtx(viewer, { now }), { edition: edition.slug, item })

  it('days after enrolment, as the course says: at the first instant of that day', async () => {
    const course = await aCourse()
    await db.item.update({ where: { id: course.film }, data: { opensAfterDays: 3 } })
    const edition = await anEditionOf(course.id)
    const viewer = await aLearnerOf(edition)
    const instant = new Date('2026-11-24T22:00:00.000Z')
    const [, film] = await shownOf(viewer, edition, 'first')
    expect(film?.lock).toEqual({ opensAt: instant, after: null })
    const before = new Date(instant.getTime() - 1)
    await expect(act(viewer, edition, course.film, before)).rejects.toMatchObject(locked)
    await act(viewer, edition, course.film, instant)
  })

  it('on the day that an administrator chose; what is next is told while nothing is open', async () => {
    const course = await aCourse()
    const edition = await anEditionOf(course.id, { opensOn: '2026-11-23' })
    const who = await administrator()
    for (const item of [course.text, course.film, course.check, course.extra])
      await opened(item, { how: 'date', on: '2026-12-03' }, edition, who)
    const viewer = await aLearnerOf(edition)
    await db.$transaction((tx) => freezeEdition(tx, edition.id, later({ days: 1 })))
    const day = later({ days: 1 })
    const { next, waiting } = await progressOfEdition(viewer, edition.slug, day)
    expect(next).toBeNull()
    expect(waiting).toMatchObject({ title: 'text pt', opensAt: new Date('2026-12-02T22:00:00Z') })
    expect(await myEditions(viewer, day)).toMatchObject([
      { next: { item: course.text, opensAt: new Date('2026-12-02T22:00:00Z') } },
    ])
    await expect(act(viewer, edition, course.text, day)).rejects.toMatchObject(locked)
    await opened(course.text, { how: 'now' }, edition, who)
    await act(viewer, edition, course.text, day)
  })
})

describe('once the edition has opened', () => {
  it('its order can only become free, and items can only open earlier', async () => {
    const course = await aCourse()
    const edition = await anEditionOf(course.id, sequential)
    const ctx = aCtx(await administrator())
    const order = (to: 'free' | 'sequential') =>
      orderItems(ctx, { edition: edition.slug, order: to })
    const open = (opening: Opening, item = course.text) =>
      openItem(ctx, { edition: edition.slug, item, opening })
    await order('sequential')
    await order('free')
    await expect(order('sequential')).rejects.toMatchObject({ code: 'onlyLooser' })
    await expect(open({ how: 'days', days: 1 })).rejects.toMatchObject({ code: 'onlyEarlier' })
    await expect(open({ how: 'now' }, 'no-such-item')).rejects.toMatchObject({ name: 'NotFound' })
    await open({ how: 'now' })
    const audit = await db.auditEntry.findMany({
      where: { editionId: edition.id, actorId: ctx.viewer.account?.id ?? '' },
      orderBy: { id: 'asc' },
      select: { action: true },
    })
    expect(audit.map(({ action }) => action)).toEqual([
      ...['editions.orderItems', 'editions.orderItems', 'editions.openItem'],
    ])
  })
})
