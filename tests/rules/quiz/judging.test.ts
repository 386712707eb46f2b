import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutKey } from '@/lib/catalog/quiz/rules'
import type { KeyedQuestion } from '@/lib/catalog/quiz/schema'
import { answerFault, isRight, judge } from '@/lib/quiz/rules/judging'
import { review } from '@/lib/quiz/rules/review'

type Choice = Extract<KeyedQuestion, { options: { correct: boolean }[] }>

const question = (id: string, kind: Choice['kind'], right: string[], wrong: string[]): Choice => ({
  id,
  kind,
  html: `<p>${id}?</p>`,
  options: [...right, ...wrong].map((option) => ({
    id: option,
    html: `<p>${option}</p>`,
    correct: right.includes(option),
    feedback: `<p>about ${option}</p>`,
  })),
})
const single = question('age', 'single', ['fifteen'], ['ten', 'twelve'])
const multiple = question('who', 'multiple', ['state', 'unions'], ['nobody'])
const statement = question('law', 'true-false', ['false'], ['true'])

describe('a question', () => {
  it.each<[string, KeyedQuestion, string[], boolean]>([
    ['the right one', single, ['fifteen'], true],
    ['a wrong one', single, ['ten'], false],
    ['nothing', single, [], false],
    ['the right one and a wrong one', single, ['fifteen', 'ten'], false],
    ['all that are right, in any order', multiple, ['unions', 'state'], true],
    ['the same one twice', multiple, ['state', 'state'], false],
    ['only some that are right', multiple, ['state'], false],
    ['all there are', multiple, ['state', 'unions', 'nobody'], false],
    ['false, rightly', statement, ['false'], true],
    ['true, wrongly', statement, ['true'], false],
    ['an option that does not exist', statement, ['perhaps'], false],
  ])('answered with %s', (_, asked, chosen, right) => {
    expect(isRight(asked, chosen)).toBe(right)
  })

  it.each<[string, KeyedQuestion, string[] | undefined, string | null]>([
    ['an answer', single, ['ten'], null],
    ['several where several may be', multiple, ['state', 'nobody'], null],
    ['no answer', single, [], 'required'],
    ['a missing answer', single, undefined, 'required'],
    ['two where one is asked', statement, ['true', 'false'], 'choice'],
    ['an unknown option', multiple, ['state', 'king'], 'choice'],
  ])('is judged only with %s', (_, asked, chosen, fault) => {
    expect(answerFault(asked, chosen)).toBe(fault)
  })
})

describe('an attempt', () => {
  const all = [single, multiple, statement]

  it.each([
    ['all right', { age: ['fifteen'], who: ['state', 'unions'], law: ['false'] }, 100, 100, true],
    ['two of three, mark 60', { age: ['fifteen'], law: ['false'] }, 60, 66, true],
    ['two of three, mark 67', { age: ['fifteen'], law: ['false'] }, 67, 66, false],
    ['nothing, mark 0', {}, 0, 0, true],
    ['nothing, mark 1', {}, 1, 0, false],
    ['answers to other questions', { x: ['fifteen'] }, 50, 0, false],
  ])('with %s', (_, answers, passMark, score, passed) => {
    expect(judge(all, answers, passMark)).toMatchObject({ score, passed, of: 3 })
  })

  it('without questions is never passed', () => {
    expect(judge([], {}, 0)).toEqual({ score: 0, passed: false, right: 0, of: 0 })
  })

  it('scores from 0 to 100 whatever is sent', () => {
    const ids = ['fifteen', 'ten', 'twelve', 'state', 'unions', 'nobody', 'true', 'false', '']
    const anything = fc.dictionary(
      fc.constantFrom('age', 'who', 'law', '__proto__', 'x'),
      fc.array(fc.constantFrom(...ids)),
    )
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 100 }), (answers, passMark) => {
        const { score, passed } = judge(all, answers, passMark)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        expect(passed).toBe(score >= passMark)
      }),
    )
  })
})

describe('what a browser gets', () => {
  it('before the attempt has neither key nor feedback', () => {
    const shown = JSON.stringify([single, multiple, statement].map(withoutKey))
    expect(shown).not.toMatch(/correct|feedback|about/)
    expect(shown).toContain('fifteen')
  })

  it('after a failed one tells only of what was chosen', () => {
    const [told] = review([single], { age: ['ten'] }, 'chosen')
    expect(told).toMatchObject({
      right: false,
      options: [
        { id: 'fifteen', correct: null, feedback: null },
        { id: 'ten', correct: false, feedback: '<p>about ten</p>' },
        { id: 'twelve', correct: null, feedback: null },
      ],
    })
  })

  it('after a passed one tells everything', () => {
    const [told] = review([multiple], { who: ['state', 'unions'] }, 'everything')
    expect(told).toMatchObject({
      right: true,
      options: [
        { correct: true, chosen: true },
        { correct: true, chosen: true },
        { correct: false, chosen: false },
      ],
    })
  })
})
