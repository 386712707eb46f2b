import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@/lib/platform/ids'
import { stranger, type Viewer } from '@/lib/platform/viewer'
import { modulePage } from '@/lib/progress/queries/module'
import { answerQuiz } from '@/lib/quiz/commands/answer'
import { latestAttempts } from '@/lib/quiz/queries/checks'
import { answerQuizFormSchema } from '@/lib/quiz/schema'
import { aCourse, aLearnerOf, anEditionOf, question, versionOf } from '@/tests/support/courses'
import type { TestCourse } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aCtx, later, noon } from '@/tests/support/people'

let course: TestCourse
let edition: { id: string; slug: string }
let version: string

beforeAll(async () => {
  course = await aCourse()
  edition = await anEditionOf(course.id, { opensOn: '2026-11-01', closesOn: '2026-11-23' })
  version = await versionOf(course.check)
})

type Changes = { chosen?: string[]; item?: string; version?: string; edition?: string }
const answer = (viewer: Viewer, changes: Changes = {}, options = {}) => {
  const { chosen = ['fifteen'], ...rest } = changes
  const about = { edition: edition.slug, item: course.check, version, ...rest }
  return answerQuiz(aCtx(viewer, options), { ...about, answers: { age: chosen } })
}
const attempts = (viewer: Viewer) =>
  db.attempt.findMany({
    where: { enrolment: { accountId: viewer.account?.id ?? '' } },
    orderBy: { number: 'asc' },
    include: { answers: true },
  })
const completions = (viewer: Viewer) =>
  db.completion.findMany({
    where: { enrolment: { accountId: viewer.account?.id ?? '' } },
    select: { itemId: true, evidence: { select: { kind: true, attemptId: true } } },
  })

describe('answering', () => {
  it('wrongly keeps the attempt, tells of what was chosen and completes nothing', async () => {
    const viewer = await aLearnerOf(edition)
    const judged = await answer(viewer, { chosen: ['ten'] })
    expect(judged).toMatchObject({ number: 1, score: 0, passMark: 100, passed: false })
    expect(JSON.stringify(judged)).not.toContain('Sim.')
    const [kept] = await attempts(viewer)
    expect(JSON.parse(kept?.questions ?? '')).toEqual([question])
    expect(kept).toMatchObject({ language: 'pt', revision: 1, passMark: 100, submittedAt: noon })
    expect(kept?.answers).toMatchObject([{ questionId: 'age', answer: '["ten"]' }])
    expect(await completions(viewer)).toEqual([])
  })

  it('rightly completes the item, with the attempt as its evidence', async () => {
    const viewer = await aLearnerOf(edition)
    await answer(viewer, { chosen: ['ten'] })
    expect(await answer(viewer)).toMatchObject({ number: 2, score: 100, passed: true })
    const [, second] = await attempts(viewer)
    expect(await completions(viewer)).toEqual([
      { itemId: course.check, evidence: [{ kind: 'attempt-passed', attemptId: second?.id }] },
    ])
  })

  it('wrongly after it was right takes nothing away', async () => {
    const viewer = await aLearnerOf(edition)
    await answer(viewer)
    await answer(viewer, { chosen: ['ten'] }, { now: later({ hours: 1 }) })
    expect(await completions(viewer)).toHaveLength(1)
    const latest = await latestAttempts(viewer, edition.id, [course.check])
    expect(latest.get(course.check)).toMatchObject({ number: 2, passed: false, best: 100 })
  })

  it('by the same form again, after a dropped line, is one attempt with one answer', async () => {
    const viewer = await aLearnerOf(edition)
    const key = newId()
    const first = await answer(viewer, { chosen: ['ten'] }, { key })
    const again = await answer(viewer, { chosen: ['ten'] }, { key, now: later({ minutes: 5 }) })
    expect(again).toEqual(first)
    expect(await attempts(viewer)).toHaveLength(1)
    await expect(answer(viewer, {}, { key })).rejects.toMatchObject({ code: 'formAlreadyUsed' })
  })

  it('in three tabs at once numbers three attempts and completes once', async () => {
    const viewer = await aLearnerOf(edition)
    await Promise.all([1, 2, 3].map(() => answer(viewer, {}, { key: newId() })))
    expect((await attempts(viewer)).map(({ number }) => number)).toEqual([1, 2, 3])
    const [done, ...others] = await completions(viewer)
    expect(done?.evidence).toHaveLength(1)
    expect(others).toEqual([])
  })

  it('is judged by what was shown, though a correction was published meanwhile', async () => {
    const own = await aCourse()
    const running = await anEditionOf(own.id)
    const viewer = await aLearnerOf(running)
    const shown = await versionOf(own.check)
    const options = question.options.map((option) => ({ ...option, correct: !option.correct }))
    const data = { kind: 'quiz', passMark: 100, questions: [{ ...question, options }] }
    const old = await db.itemVersion.findUniqueOrThrow({ where: { id: shown } })
    await db.itemVersion.update({ where: { id: shown }, data: { supersededAt: noon } })
    const fresh = { ...old, id: newId(), hash: 'new', data: JSON.stringify(data) }
    await db.itemVersion.create({ data: fresh })
    const about = { edition: running.slug, item: own.check }
    expect(await answer(viewer, { ...about, version: shown })).toMatchObject({ passed: true })
    expect(await answer(viewer, { ...about, version: fresh.id })).toMatchObject({ passed: false })
  })
})

describe('an answer is refused', () => {
  it.each([
    ['without a choice', { chosen: [] }, { 'answers.age': { code: 'required' } }],
    ['with two choices', { chosen: ['fifteen', 'ten'] }, { 'answers.age': { code: 'choice' } }],
    ['with one that is not offered', { chosen: ['x'] }, { 'answers.age': { code: 'choice' } }],
  ])('%s', async (_, changes, fields) => {
    const viewer = await aLearnerOf(edition)
    await expect(answer(viewer, changes)).rejects.toMatchObject({ name: 'Invalid', fields })
    expect(await attempts(viewer)).toEqual([])
  })

  it('to other questions than the edition has', async () => {
    const viewer = await aLearnerOf(edition)
    const elsewhere = await versionOf((await aCourse()).check)
    await expect(answer(viewer, { version: elsewhere })).rejects.toMatchObject({
      code: 'quizChanged',
    })
    await expect(answer(viewer, { item: course.text })).rejects.toMatchObject({ code: 'notAQuiz' })
    await expect(answer(viewer, { item: 'no-such' })).rejects.toMatchObject({ name: 'NotFound' })
    expect(await attempts(viewer)).toEqual([])
  })

  it('after the end, to strangers and to who is not enrolled', async () => {
    const viewer = await aLearnerOf(edition)
    const visitor = await aLearnerOf(await anEditionOf(course.id))
    await expect(answer(viewer, {}, { now: later({ days: 2 }) })).rejects.toMatchObject({
      code: 'editionClosed',
    })
    await expect(answer(stranger('pt'))).rejects.toMatchObject({ code: 'signInFirst' })
    await expect(answer(visitor)).rejects.toMatchObject({ code: 'notEnrolled' })
    expect([...(await attempts(viewer)), ...(await attempts(visitor))]).toEqual([])
  })
})

describe('what a page gets of a quiz', () => {
  it('has neither key nor feedback before an attempt has ended', async () => {
    const viewer = await aLearnerOf(edition)
    const shown = JSON.stringify(await modulePage(viewer, edition.slug, 'second', noon))
    expect(shown).toContain('Com que idade?')
    expect(shown).not.toMatch(/correct|feedback|Sim\./)
  })

  it('tells nobody of the attempts of others', async () => {
    const [one, other] = [await aLearnerOf(edition), await aLearnerOf(edition)]
    await answer(one)
    expect(await latestAttempts(other, edition.id, [course.check])).toEqual(new Map())
    expect(await latestAttempts(stranger('pt'), edition.id, [course.check])).toEqual(new Map())
  })
})

describe('a form', () => {
  it('sends one field for each question', () => {
    const sent = { edition: 'e', module: 'm', item: 'i', version: 'v' }
    const form = { ...sent, 'answers.age': 'ten', 'answers.who': ['state', 'unions'] }
    expect(answerQuizFormSchema.parse(form)).toEqual({
      ...sent,
      answers: { age: ['ten'], who: ['state', 'unions'] },
    })
  })
})
