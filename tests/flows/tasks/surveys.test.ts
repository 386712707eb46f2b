import { describe, expect, it } from 'vitest'
import type { ItemData } from '@/lib/catalog/schema'
import { answerSurvey } from '@/lib/tasks/surveys/commands'
import { surveyResults } from '@/lib/tasks/surveys/queries'
import type { SurveyAnswers } from '@/lib/tasks/surveys/schema'
import type { Viewer } from '@/lib/platform/viewer'
import { aLearnerOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aFacilitator, refusalOf } from '@/tests/support/forum'
import { aCtx } from '@/tests/support/people'
import { addItemTo, aTask, evidenceFor } from '@/tests/support/tasks'

const survey: ItemData = {
  kind: 'survey',
  questions: [
    { id: 'use', kind: 'scale', text: 'Serve?', low: 'nada', high: 'muito' },
    {
      id: 'film',
      kind: 'several',
      text: 'O quê?',
      options: [
        { id: 'a', text: 'A' },
        { id: 'b', text: 'B' },
      ],
    },
    { id: 'say', kind: 'text', text: 'Mais?' },
  ],
}

type Task = Awaited<ReturnType<typeof aTask>>

const send = ({ about }: Task, viewer: Viewer, answers: SurveyAnswers, key?: string) =>
  answerSurvey(aCtx(viewer, key ? { key } : {}), { ...about, answers })

const results = async ({ edition, item }: Task) =>
  surveyResults(await aFacilitator(edition.id), edition.slug, item)

const sendMany = async (task: Task, count: number) => {
  for (let n = 0; n < count; n += 1)
    await send(task, await aLearnerOf(task.edition), {
      use: String(1 + (n % 5)),
      film: ['a'],
      say: `dito ${n}`,
    })
}

describe('a survey', () => {
  it('is answered once, and may be answered in part', async () => {
    const task = await aTask(survey)
    await send(task, task.viewer, { use: '4', film: [], say: ' ' })
    expect(await evidenceFor(task.viewer, task.item)).toEqual(['survey-sent'])
    expect(await refusalOf(send(task, task.viewer, { use: '1' }))).toBe('surveySent')
    expect(await db.surveyResponse.count({ where: { itemId: task.item } })).toBe(1)
  })

  it('leaves no trace of who answered what, also not in the record of the form', async () => {
    const task = await aTask(survey)
    const viewer = await aLearnerOf(task.edition)
    await send(task, viewer, { use: '2', say: 'Segredo.' }, 'a-form-of-a-survey-1')
    const row = await db.surveyResponse.findFirstOrThrow({ where: { itemId: task.item } })
    expect(Object.keys(row).sort()).toEqual([
      'answers',
      'batch',
      'editionId',
      'id',
      'itemId',
      'revision',
    ])
    // The version of an id of ours tells the time; this one is drawn.
    expect(row.id[14]).toBe('4')
    const hash = () =>
      db.submission.findFirstOrThrow({
        where: { formKey: 'a-form-of-a-survey-1' },
        select: { inputHash: true },
      })
    const before = await hash()
    await db.submission.deleteMany({ where: { formKey: 'a-form-of-a-survey-1' } })
    await refusalOf(send(task, viewer, { use: '5' }, 'a-form-of-a-survey-1'))
    const other = await aLearnerOf(task.edition)
    await send(task, other, { use: '5' }, 'a-form-of-a-survey-1')
    expect(await hash()).toEqual(before)
  })

  it('tells nothing before there are five answers, and then always five more', async () => {
    const task = await aTask(survey)
    await sendMany(task, 4)
    expect(await results(task)).toEqual({ sent: 4, shown: 0, questions: null })
    await sendMany(task, 4)
    const { sent, shown, questions } = await results(task)
    expect({ sent, shown }).toEqual({ sent: 8, shown: 5 })
    expect(questions?.[0]?.counts.map(({ count }) => count).reduce((a, b) => a + b)).toBe(5)
    expect(questions?.[1]?.counts.map(({ count }) => count)).toEqual([5, 0])
    expect(questions?.[2]?.texts).toHaveLength(5)
  })

  it('counts each of many that come at once', async () => {
    const task = await aTask(survey)
    const people = await Promise.all(Array.from({ length: 10 }, () => aLearnerOf(task.edition)))
    await Promise.all(people.map((one) => send(task, one, { use: '3' })))
    expect(await results(task)).toMatchObject({ sent: 10, shown: 10 })
  })

  it.each<[string, SurveyAnswers, string]>([
    ['a point that is none', { use: '6' }, 'answers.use: choice'],
    ['two points', { use: ['1', '2'] }, 'answers.use: choice'],
    ['an option that is none', { film: ['c'] }, 'answers.film: choice'],
    ['nothing at all', { use: '', say: ' ' }, 'answers.use: required'],
  ])('refuses %s', async (_, answers, refusal) => {
    const task = await aTask(survey)
    expect(await refusalOf(send(task, task.viewer, answers))).toBe(refusal)
  })

  it('is not what another item is', async () => {
    const task = await aTask(survey)
    const item = await addItemTo(task.course, [task.edition], { kind: 'text' })
    const about = { ...task.about, item }
    expect(await refusalOf(send({ ...task, about }, task.viewer, { use: '1' }))).toBe('notASurvey')
  })
})
