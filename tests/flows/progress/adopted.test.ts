import { beforeAll, describe, expect, it } from 'vitest'
import type { ItemData } from '@/lib/catalog/schema'
import { confirmItem } from '@/lib/progress/confirmation/commands'
import { enrol } from '@/lib/editions/commands/enrol'
import { leaveEdition } from '@/lib/editions/enrolment/leaving-commands'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { completeItem } from '@/lib/progress/commands/complete-item'
import { progressOfEdition } from '@/lib/progress/queries/edition'
import { modulePage } from '@/lib/progress/queries/module'
import { takenAlong } from '@/lib/progress/take-along/queries'
import { submitAttempt } from '@/lib/quiz/commands/submit'
import { quizPage } from '@/lib/quiz/queries/page'
import { adoptAll, anAdministrator, finishJobs } from '@/tests/support/adopting'
import { enrolmentOf } from '@/tests/support/confirmations'
import {
  aCourse,
  aLearnerOf,
  anEditionOf,
  answersTo,
  type TestCourse,
} from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { earnedBy } from '@/tests/support/earned'
import { aCtx, later } from '@/tests/support/people'
import { aQuizTaker, begun, isDone, keyOf } from '@/tests/support/quiz'
import { aCase, addItemTo, aTask } from '@/tests/support/tasks'

let administrator: Viewer
beforeAll(async () => {
  administrator = await anAdministrator()
})

const retire = (id: string) => db.item.update({ where: { id }, data: { retiredAt: later({}) } })
const release = (id: string) => db.item.update({ where: { id }, data: { required: false } })
const evening = later({ hours: 6 })

const anAssignment: ItemData = {
  kind: 'assignment',
  by: 'country',
  completes: 'submitted',
  template: '',
}

/** A text, a film and a quiz are asked; an edition of it, and a learner who has done some. */
async function aLearner(...names: (keyof TestCourse)[]) {
  const course = await aCourse()
  const edition = await anEditionOf(course.id)
  const viewer = await aLearnerOf(edition)
  const act = (item: string) => completeItem(aCtx(viewer), { edition: edition.slug, item })
  for (const name of names) await act(course[name])
  const adopt = () => adoptAll(administrator, edition.slug, later({ hours: 1 }))
  const progress = async () => (await progressOfEdition(viewer, edition.slug, evening)).progress
  const earned = () => earnedBy(viewer, edition)
  return { course, edition, viewer, act, adopt, progress, earned }
}

describe('who has done all that an edition asks after an adoption', () => {
  it('is completed by a job, with one certificate, however often it runs', async () => {
    const { course, adopt, earned, progress } = await aLearner('text', 'film')
    await release(course.check)
    await adopt()
    expect(await progress()).toMatchObject({ percent: 100, complete: true })
    expect((await earned()).completedAt).toBeNull()
    await finishJobs(later({ hours: 2 }))
    await finishJobs(later({ hours: 3 }))
    const { completedAt, certificates } = await earned()
    expect(completedAt).toEqual(later({ hours: 2 }))
    expect(certificates).toHaveLength(1)
  })

  it('is completed on coming back, where he had left', async () => {
    const { course, edition, viewer, adopt, earned } = await aLearner('text', 'film')
    await leaveEdition(aCtx(viewer), { edition: edition.slug })
    await release(course.check)
    await adopt()
    await finishJobs(later({ hours: 2 }))
    expect((await earned()).completedAt).toBeNull()
    await enrol(aCtx(viewer, { now: later({ hours: 3 }) }), answersTo(edition.slug))
    await finishJobs(later({ hours: 4 }))
    expect((await earned()).certificates).toHaveLength(1)
  })

  it('keeps it with the certificate when more is asked, and is told so', async () => {
    const { course, act, adopt, earned, progress, viewer, edition } = await aLearner('text', 'film')
    await release(course.check)
    await adopt()
    await finishJobs(later({ hours: 2 }))
    const before = await earned()
    await db.item.updateMany({
      where: { id: { in: [course.check, course.extra] } },
      data: { required: true },
    })
    const preview = await adoptAll(administrator, edition.slug, later({ hours: 3 }))
    expect(preview?.affected).toEqual({ completes: 0, keeps: 1, more: 0, fewer: 0 })
    expect(await earned()).toEqual(before)
    expect(await progress()).toMatchObject({ percent: 100, complete: true, minutesLeft: 0 })
    await act(course.extra)
    const { next, modules } = await progressOfEdition(viewer, edition.slug, evening)
    expect(next?.item).toBe(course.check)
    expect(modules.map(({ progress }) => progress?.held)).toEqual([false, false])
    expect((await earned()).completedAt).toEqual(before.completedAt)
  })

  it('had done it in time where a judgement comes after the adoption', async () => {
    const { course, edition, viewer, adopt, earned } = await aLearner('text', 'film')
    await release(course.check)
    await db.item.update({ where: { id: course.extra }, data: { required: true } })
    await adopt()
    // An attempt that ended before, and is judged by the worker after.
    const enrolmentId = await enrolmentOf(viewer, edition)
    const facts = { id: crypto.randomUUID(), enrolmentId, completedAt: later({ minutes: 30 }) }
    await db.completion.create({ data: { ...facts, itemId: course.check } })
    await finishJobs(later({ hours: 2 }))
    expect((await earned()).certificates).toHaveLength(1)
  })
})

describe('what an edition no longer has', () => {
  it('is shown to who did it, and to nobody else', async () => {
    const { course, edition, viewer, adopt, progress } = await aLearner('text', 'film')
    await retire(course.film)
    await adopt()
    const idsFor = async (someone: Viewer) =>
      (await modulePage(someone, edition.slug, 'first', evening))?.items.map((item) => [
        item.itemId === course.film ? 'film' : 'text',
        item.retired,
        item.evidence !== null,
      ])
    expect(await idsFor(viewer)).toEqual([
      ['text', false, true],
      ['film', true, true],
    ])
    expect(await idsFor(await aLearnerOf(edition))).toEqual([['text', false, false]])
    expect(await idsFor(administrator)).toEqual([['text', false, false]])
    expect(await progress()).toMatchObject({ done: 2, total: 3, percent: 66 })
    const taken = await takenAlong(viewer, edition.slug, evening)
    expect(taken.modules[0]?.items.map(({ itemId }) => itemId)).toEqual([course.text])
  })

  it('is taken from nobody, and from nobody any more', async () => {
    const { course, edition, viewer, act, adopt } = await aLearner('film')
    await retire(course.film)
    await retire(course.text)
    await adopt()
    const { completedAt } = await act(course.film)
    expect(completedAt).toBe(later({}).toJSON())
    await expect(act(course.text)).rejects.toEqual(new Conflict('itemRetired'))
    const learners = [await enrolmentOf(viewer, edition)]
    const confirmed = confirmItem(aCtx(administrator), {
      ...{ edition: edition.slug, item: course.text, learners, reason: 'Em papel.' },
    })
    await expect(confirmed).rejects.toBeInstanceOf(NotFound)
    const { modules } = await progressOfEdition(viewer, edition.slug, evening)
    expect(modules.map(({ slug, rests, progress }) => [slug, rests, progress?.percent])).toEqual([
      ['first', true, 100],
      ['second', false, 0],
    ])
  })

  it('may be ended by who is in the midst of it, and counts', async () => {
    const taker = await aQuizTaker()
    const { viewer, edition, item, module } = taker
    const attempt = await begun(taker)
    await retire(item)
    await adoptAll(administrator, edition.slug, later({ hours: 1 }))
    const page = () => quizPage(viewer, { edition: edition.slug, module, item }, null, evening)
    expect((await page())?.running).toMatchObject({ id: attempt })
    await submitAttempt(aCtx(viewer), { attempt, answers: await keyOf(attempt), blanks: 'leave' })
    expect(await isDone(taker)).toBe(true)
    expect((await page())?.best).toBe(100)
  })

  it('is still shown to who has begun it, with what was written', async () => {
    const { course, edition, item, viewer } = await aTask(aCase)
    const text = await addItemTo(course, [edition], anAssignment)
    const enrolmentId = await enrolmentOf(viewer, edition)
    const answer = { promptId: 'who', body: 'A inspetora.', answeredAt: later({}) }
    await db.caseAnswer.create({ data: { enrolmentId, itemId: item, ...answer } })
    const ofAll = { place: 'country:MZ', body: 'O nosso plano.', number: 1, createdAt: later({}) }
    const whose = { id: newId(), editionId: edition.id, itemId: text }
    await db.assignmentText.create({ data: { ...whose, ...ofAll } })
    for (const one of [item, text]) await retire(one)
    await adoptAll(administrator, edition.slug, later({ hours: 1 }))
    const page = await modulePage(viewer, edition.slug, 'first', evening)
    const gone = page?.items.filter(({ retired }) => retired).map(({ itemId }) => itemId)
    expect(gone?.sort()).toEqual([item, text].sort())
    const other = await modulePage(await aLearnerOf(edition), edition.slug, 'first', evening)
    expect(other?.items.filter(({ retired }) => retired).map(({ itemId }) => itemId)).toEqual([
      text,
    ])
  })
})
