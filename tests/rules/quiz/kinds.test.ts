import { describe, expect, it } from 'vitest'
import type { KeyedQuestion } from '@/lib/catalog/quiz/schema'
import { answerFault, isPossible, isRight } from '@/lib/quiz/rules/judging'
import { isNear, readings } from '@/lib/quiz/rules/number'

describe('a number', () => {
  it.each<[string, number[]]>([
    ['15', [15]],
    [' 15 ', [15]],
    ['1,5', [1.5]],
    ['1.5', [1.5]],
    ['.5', [0.5]],
    ['-3', [-3]],
    ['−3', [-3]],
    ['+3', [3]],
    ['1 000', [1000]],
    ['1\u202f000', [1000]],
    ['1.000', [1, 1000]],
    ['12,345', [12.345, 12345]],
    ['0.125', [0.125]],
    ['1.000.000', [1_000_000]],
    ['1.234,56', [1234.56]],
    ['1,234.56', [1234.56]],
    ['１５', [15]],
    ['', []],
    ['quinze', []],
    ['1e3', []],
    ['0x10', []],
    ['1,2,3', []],
    ['1.2.3,4', []],
    ['Infinity', []],
    ['5 anos', []],
    ['-', []],
    [','.repeat(400), []],
    ['1.'.repeat(200), []],
  ])('typed as "%s" may mean %j', (typed, meant) => {
    expect(readings(typed)).toEqual(meant)
  })

  it.each([
    ['15 anos', 15, 0, 'anos', true],
    ['15 ANOS', 15, 0, 'anos', true],
    ['15 meses', 15, 0, 'anos', false],
    ['15', 15, 0, 'anos', true],
    ['80%', 80, 0, '%', true],
    ['0,3', 0.2, 0.1, undefined, true],
    ['0,31', 0.2, 0.1, undefined, false],
    ['15,01', 15, 0, undefined, false],
    ['1.000', 1000, 0, undefined, true],
    ['1.000', 1, 0, undefined, true],
    ['-15', 15, 0, undefined, false],
    ['', 0, 0, undefined, false],
  ])('"%s" for %d ± %d %s is right: %s', (typed, value, tolerance, unit, right) => {
    expect(isNear(typed, value, tolerance, unit)).toBe(right)
  })
})

const asked = { id: 'q', html: '<p>?</p>' }
const short: KeyedQuestion = { ...asked, kind: 'short', accepted: ['Organização (OIT)', 'ILO'] }
const numeric: KeyedQuestion = { ...asked, kind: 'numeric', value: 9, tolerance: 0 }
const matching: KeyedQuestion = {
  ...asked,
  kind: 'matching',
  prompts: ['1', '2', '3'].map((id, at) => ({ id, html: id, answer: ['2', '1', '1'][at] ?? '' })),
  options: ['1', '2', '3'].map((id) => ({ id, text: `lado ${id}` })),
}
const ordering: KeyedQuestion = {
  ...asked,
  kind: 'ordering',
  steps: [2, 3, 1].map((place, at) => ({ id: String(at + 1), html: '', place })),
}

describe('an answer', () => {
  it.each<[KeyedQuestion, string[], boolean]>([
    [short, ['ORGANIZACAO OIT'], true],
    [short, ['  organização   (oit). '], true],
    [short, ['ilo'], true],
    [short, ['organizacao'], false],
    [short, ['?'], false],
    [short, [''], false],
    [short, [], false],
    [numeric, ['9'], true],
    [numeric, ['9,0'], true],
    [numeric, ['nove'], false],
    [matching, ['2', '1', '1'], true],
    [matching, ['2', '1', '3'], false],
    [matching, ['2', '1'], false],
    [matching, [], false],
    [ordering, ['2', '3', '1'], true],
    [ordering, ['1', '2', '3'], false],
    [ordering, ['2', '3'], false],
  ])('to %o of %j is right: %s', (question, answer, right) => {
    expect(isRight(question, answer)).toBe(right)
  })

  it.each<[KeyedQuestion, string[], boolean, string | null]>([
    [short, ['x'], true, null],
    [short, ['x', 'y'], false, 'choice'],
    [short, ['  '], true, 'required'],
    [numeric, ['nove'], true, 'number'],
    [matching, ['2', '', '1'], true, 'required'],
    [matching, ['2', '9', '1'], false, 'choice'],
    [matching, ['2', '1', '1', '1'], false, 'choice'],
    [ordering, ['2', '3', '1'], true, null],
    [ordering, ['2', '2', '2'], true, null],
    [ordering, ['0', '3', '1'], false, 'choice'],
    [ordering, ['__proto__', 'constructor', '1'], false, 'choice'],
  ])('to %o of %j is possible: %s, and lacks %s', (question, answer, possible, lack) => {
    expect(isPossible(question, answer)).toBe(possible)
    expect(answerFault(question, answer)).toBe(lack)
  })
})
