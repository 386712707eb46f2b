import { isCheck, portions, withoutKey, type ShownQuestion } from '@/lib/catalog/quiz/rules'
import type { QuizData } from '@/lib/catalog/quiz/schema'
import { sortKey } from '@/lib/i18n/sort-key'
import { shownData, type ShownData } from '@/lib/catalog/rules'
import type { ItemData } from '@/lib/catalog/schema'
import type { TakenData, TakenQuiz } from './schema'

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const byWords = (a: { html: string }, b: { html: string }) =>
  compare(sortKey(a.html), sortKey(b.html))

/**
 * The parts of a question by the alphabet: written in their order, steps would be their own key, and
 * so would the sides of pairs. Chance would make another file of the same quiz each time.
 */
const withoutOrder = (question: ShownQuestion): ShownQuestion => {
  switch (question.kind) {
    case 'ordering':
      return { ...question, steps: question.steps.toSorted(byWords) }
    case 'matching': {
      const options = question.options.toSorted((a, b) => compare(sortKey(a.text), sortKey(b.text)))
      return { ...question, prompts: question.prompts.toSorted(byWords), options }
    }
    case 'single':
    case 'multiple':
    case 'true-false':
      return { ...question, options: question.options.toSorted(byWords) }
    case 'numeric':
    case 'short':
      return question
  }
}

/**
 * What of a quiz may be taken along: as many questions as an attempt asks, the first of the bank, so
 * that the rest of it stays unseen; nothing of one that is taken against the clock. Never a key.
 */
export const takenQuiz = (data: QuizData): TakenQuiz => {
  const isTimed = data.timeLimit !== undefined
  const asked = isCheck(data) ? data.questions : portions(data.questions).slice(0, data.draw).flat()
  const questions = isTimed ? [] : asked.map(withoutKey).map(withoutOrder)
  return { kind: 'quiz', questions, isTimed }
}

/** What of any item may be taken along: what a page would show to whoever has done nothing yet. */
export const takenData = (data: ItemData): TakenData =>
  data.kind === 'quiz'
    ? takenQuiz(data)
    : // What is no quiz is shown as none.
      (shownData(data, false) as Exclude<ShownData, { kind: 'quiz' }>)
