import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/platform/ids'
import { beginAttempt } from '@/lib/quiz/commands/begin'
import { keepAnswers } from '@/lib/quiz/commands/keep'
import { endOverdueAttempts } from '@/lib/quiz/commands/overdue'
import { submitAttempt } from '@/lib/quiz/commands/submit'
import { db } from '@/tests/support/database'
import { aCtx, later } from '@/tests/support/people'
import { aLearnerOf } from '@/tests/support/courses'
import {
  aQuizTaker,
  attemptRow,
  begun,
  isDone,
  keyOf,
  questionsOf,
  type QuizTaker,
} from '@/tests/support/quiz'
import { bank } from '@/tests/support/quiz-bank'

const submit = (
  { viewer }: Pick<QuizTaker, 'viewer'>,
  attempt: string,
  answers: Record<string, string[]> = {},
  { now, blanks = 'leave' }: { now?: Date; blanks?: 'ask' | 'leave' } = {},
) => submitAttempt(aCtx(viewer, now ? { now } : {}), { attempt, answers, blanks })

describe('an attempt', () => {
  it('keeps its questions, keys, pass mark and time as they were when it began', async () => {
    const taker = await aQuizTaker({ draw: 3, shuffle: true, timeLimit: 20 })
    const attempt = await begun(taker)
    const questions = await questionsOf(attempt)
    const names = questions.map(({ name }) => name)
    expect(new Set(names).size).toBe(questions.length)
    expect(bank.map(({ id }) => id)).toEqual(expect.arrayContaining(names))
    await db.itemVersion.updateMany({ where: { itemId: taker.item }, data: { data: '{}' } })
    expect(await submit(taker, attempt, await keyOf(attempt))).toMatchObject({
      state: 'ended',
      score: 100,
      passMark: 60,
      passed: true,
    })
    expect(await attemptRow(attempt)).toMatchObject({
      dueAt: later({ minutes: 20 }),
      review: 'answers',
    })
    expect(await isDone(taker)).toBe(true)
  })

  it('is one at a time: begun twice, in three tabs at once, it is the same', async () => {
    const taker = await aQuizTaker()
    const all = await Promise.all([1, 2, 3].map(() => begun(taker)))
    expect(new Set([...all, await begun(taker)]).size).toBe(1)
  })

  it('may be begun as often as the author allows', async () => {
    const taker = await aQuizTaker({ attempts: 2 })
    for (const score of [0, 100]) {
      const attempt = await begun(taker)
      const answers = score ? await keyOf(attempt) : {}
      expect(await submit(taker, attempt, answers)).toMatchObject({ score })
    }
    await expect(begun(taker)).rejects.toMatchObject({ code: 'noAttemptLeft' })
  })

  it('handed in twice, by button, by reload and at once, is judged once', async () => {
    const taker = await aQuizTaker()
    const attempt = await begun(taker)
    const answers = await keyOf(attempt)
    const twice = await Promise.all([submit(taker, attempt, answers), submit(taker, attempt, {})])
    expect(twice[0]).toEqual(twice[1])
    expect(await submit(taker, attempt, answers)).toEqual(twice[0])
    const key = newId()
    const input = { attempt, answers: {}, blanks: 'leave' as const }
    const ctx = () => aCtx(taker.viewer, { key })
    expect(await submitAttempt(ctx(), input)).toEqual(await submitAttempt(ctx(), input))
    expect(await db.evidence.count({ where: { attemptId: attempt } })).toBeLessThanOrEqual(1)
  })

  it('asks about blanks first, and keeps what was said to the others', async () => {
    const taker = await aQuizTaker()
    const attempt = await begun(taker)
    const { q3, ...others } = await keyOf(attempt)
    expect(q3).toBeDefined()
    const blank = { state: 'blank', blank: [3] }
    expect(await submit(taker, attempt, others, { blanks: 'ask' })).toEqual(blank)
    expect(await submit(taker, attempt, {}, { blanks: 'leave' })).toMatchObject({ score: 87 })
  })

  it('takes nothing that cannot be an answer, and nothing from anybody else', async () => {
    const taker = await aQuizTaker()
    const attempt = await begun(taker)
    const other = await aLearnerOf(taker.edition)
    const keep = (viewer: QuizTaker['viewer'], answers: Record<string, string[]>) =>
      keepAnswers(aCtx(viewer), { attempt, answers })
    await expect(keep(other, { q1: ['1'] })).rejects.toMatchObject({ name: 'NotFound' })
    const impossible = [
      ['q99', ['1']],
      ['q1', ['KEY-a']],
      ['q1', ['1', '2']],
      ['q5', ['1']],
    ] as const
    for (const [question, answer] of impossible)
      await expect(keep(taker.viewer, { [question]: [...answer] })).rejects.toMatchObject({
        name: 'Invalid',
      })
    expect((await attemptRow(attempt)).answers).toEqual([])
  })

  it('is not begun for a check, nor a check answered as an attempt', async () => {
    const taker = await aQuizTaker({ questions: bank.slice(0, 1), review: undefined })
    await expect(begun(taker)).rejects.toMatchObject({ code: 'notInAttempts' })
    await expect(
      beginAttempt(aCtx(taker.viewer), { ...taker.about, version: 'no-such' }),
    ).rejects.toMatchObject({ code: 'quizChanged' })
  })
})

describe('the time', () => {
  it('is the server’s, with a minute of grace; what was kept is what counts', async () => {
    const taker = await aQuizTaker({ timeLimit: 10 })
    const attempt = await begun(taker)
    const key = await keyOf(attempt)
    const keep = (answers: Record<string, string[]>, now: Date) =>
      keepAnswers(aCtx(taker.viewer, { now }), { attempt, answers })
    const half = Object.fromEntries(Object.entries(key).slice(0, 5))
    expect(await keep(half, later({ minutes: 9, seconds: 50 }))).toMatchObject({ secondsLeft: 10 })
    const grace = later({ minutes: 11 })
    expect(await keep({ q6: key.q6 ?? [] }, grace)).toMatchObject({ answered: 6, of: 8 })
    const over = later({ minutes: 11, seconds: 1 })
    await expect(keep({ q7: key.q7 ?? [] }, over)).rejects.toMatchObject({ code: 'timeOver' })
    const late = await submit(taker, attempt, key, { now: later({ minutes: 30 }) })
    expect(late).toMatchObject({ state: 'ended', score: 75, passed: true })
    expect(await attemptRow(attempt)).toMatchObject({ submittedAt: later({ minutes: 10 }) })
  })

  it('that is over ends an attempt that nobody hands in, once', async () => {
    const taker = await aQuizTaker({ timeLimit: 10 })
    const attempt = await begun(taker)
    await keepAnswers(aCtx(taker.viewer), { attempt, answers: await keyOf(attempt) })
    await endOverdueAttempts(later({ minutes: 11 }))
    expect(await isDone(taker)).toBe(false)
    const rounds = [later({ minutes: 12 }), later({ minutes: 13 })]
    await Promise.all(rounds.map(endOverdueAttempts))
    expect(await attemptRow(attempt)).toMatchObject({ score: 100, passed: true })
    expect(await isDone(taker)).toBe(true)
  })

  it('of the edition ends attempts too, and begins none', async () => {
    const taker = await aQuizTaker({}, '2026-11-22')
    const attempt = await begun(taker)
    await endOverdueAttempts(later({ days: 1 }))
    expect((await attemptRow(attempt)).submittedAt).toEqual(new Date('2026-11-22T22:00:00.000Z'))
    await expect(begun(taker, later({ days: 1 }))).rejects.toMatchObject({ code: 'editionClosed' })
  })

  it('that is over makes room for the next attempt', async () => {
    const taker = await aQuizTaker({ timeLimit: 10, attempts: 2 })
    const [first, second] = [await begun(taker), await begun(taker, later({ minutes: 30 }))]
    expect(second).not.toBe(first)
    expect(await attemptRow(first)).toMatchObject({ score: 0, passed: false })
  })
})
