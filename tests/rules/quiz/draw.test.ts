import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeyedQuestion, QuizData } from '@/lib/catalog/quiz/schema'
import { drawQuestions, shuffled, type Random } from '@/lib/quiz/rules/draw'
import { isRight } from '@/lib/quiz/rules/judging'
import { attemptsLeft, endOf, isOver, secondsLeft } from '@/lib/quiz/rules/time'
import { rightAnswers } from '@/scripts/demo/right-answers'
import { bank } from '@/tests/support/quiz-bank'

/** Chance that can be had again: the same numbers from the same seed. */
const chance = (seed: number): Random => {
  let state = seed + 1
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}
const quiz = (changes: Partial<QuizData> = {}): QuizData => ({
  kind: 'quiz',
  passMark: 60,
  questions: bank,
  ...changes,
})
const names = (questions: readonly KeyedQuestion[]) => questions.map(({ name }) => name)

describe('a draw', () => {
  const settings = fc.record({
    draw: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
    shuffle: fc.boolean(),
    seed: fc.nat(1_000_000),
  })

  it('gives as many as asked for, no one twice, a case whole, and the same by the same chance', () => {
    fc.assert(
      fc.property(settings, ({ draw, shuffle, seed }) => {
        const drawn = drawQuestions(quiz({ draw, shuffle }), chance(seed))
        const ids = names(drawn)
        expect(new Set(ids).size).toBe(ids.length)
        const hasCase = ids.includes('KEY-case-1')
        expect(ids.length - (hasCase ? 1 : 0)).toBe(draw ?? 7)
        if (hasCase) expect(ids.indexOf('KEY-case-2')).toBe(ids.indexOf('KEY-case-1') + 1)
        expect(drawQuestions(quiz({ draw, shuffle }), chance(seed))).toEqual(drawn)
      }),
    )
  })

  it('keeps each key: what was right is right, and the steps are never in order', () => {
    fc.assert(
      fc.property(settings, ({ draw, shuffle, seed }) => {
        const drawn = drawQuestions(quiz({ draw, shuffle }), chance(seed))
        const key = rightAnswers(drawn)
        for (const question of drawn) {
          expect(isRight(question, key[question.id] ?? [])).toBe(true)
          if (question.kind !== 'ordering') continue
          expect(question.steps.map(({ place }) => place)).not.toEqual([1, 2, 3])
        }
      }),
    )
  })

  it('leaves the order as it is unless it is to be shuffled', () => {
    const ids = names(drawQuestions(quiz({ draw: 4 }), chance(5)))
    expect(ids).toEqual(bank.map(({ id }) => id).filter((id) => ids.includes(id)))
  })

  it('is fair: in 7,000 draws of 2 out of 7, each comes about 2,000 times', () => {
    const counts = new Map<string, number>()
    const random = chance(11)
    for (let round = 0; round < 7_000; round += 1)
      for (const name of names(drawQuestions(quiz({ draw: 2 }), random)))
        counts.set(name ?? '', (counts.get(name ?? '') ?? 0) + 1)
    for (const count of counts.values()) expect(Math.abs(count - 2_000)).toBeLessThan(180)
  })

  it('shuffles fairly: each of six orders comes about 1,000 times in 6,000', () => {
    const orders = new Map<string, number>()
    const random = chance(3)
    for (let round = 0; round < 6_000; round += 1) {
      const order = shuffled(['a', 'b', 'c'], random).join('')
      orders.set(order, (orders.get(order) ?? 0) + 1)
    }
    expect(orders.size).toBe(6)
    for (const count of orders.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150)
  })
})

describe('the time of an attempt', () => {
  const at = (minutes: number, seconds = 0) => new Date((minutes * 60 + seconds) * 1_000)
  const ends = (
    dueAt: Date | null,
    closesAt: Date | null = null,
    archivedAt: Date | null = null,
  ) => ({
    dueAt,
    edition: { closesAt, archivedAt },
  })

  it.each([
    ['none', ends(null), null],
    ['its own', ends(at(10)), at(10)],
    ['the edition’s, which is earlier', ends(at(10), at(5)), at(5)],
    ['when the edition was archived', ends(null, at(9), at(3)), at(3)],
  ])('ends by %s', (_, facts, end) => {
    expect(endOf(facts)).toEqual(end)
  })

  it.each([
    [at(9), false, 60],
    [at(10), false, 0],
    [at(11), false, 0],
    [at(11, 1), true, 0],
  ])('of ten minutes at %s is over: %s, with %i seconds left', (now, over, left) => {
    expect(isOver(ends(at(10)), now)).toBe(over)
    expect(secondsLeft(ends(at(10)), now)).toBe(left)
  })

  it('leaves as many attempts as the author allows', () => {
    expect([attemptsLeft(null, 9), attemptsLeft(3, 1), attemptsLeft(3, 5)]).toEqual([null, 2, 0])
  })
})
