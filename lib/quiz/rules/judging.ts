import type { KeyedQuestion } from '@/lib/catalog/quiz/schema'
import { sortKey } from '@/lib/i18n/sort-key'
import { isAnswered } from './answered'
import { isNear, readings } from './number'

/**
 * What was given, by question: ids of options; one text; or, in matching and ordering, for each row
 * as it was shown the id of its option or its place, '' where none was chosen.
 */
export type Answers = Readonly<Record<string, readonly string[]>>

export type AnswerFault = 'required' | 'choice' | 'number'

/** Of a question that is answered row by row: how many there are, and what each may be. */
const rowsOf = (question: KeyedQuestion): { rows: number; values: Set<string> } | null => {
  if (question.kind === 'matching') {
    const values = new Set(question.options.map(({ id }) => id))
    return { rows: question.prompts.length, values }
  }
  if (question.kind !== 'ordering') return null
  const values = new Set(question.steps.map((_, at) => String(at + 1)))
  return { rows: question.steps.length, values }
}

/** Whether it can be an answer to this question at all; an incomplete one can. */
export function isPossible(question: KeyedQuestion, answer: readonly string[]): boolean {
  const rows = rowsOf(question)
  if (rows) {
    const known = answer.every((one) => one === '' || rows.values.has(one))
    return known && (answer.length === 0 || answer.length === rows.rows)
  }
  if (!('options' in question) || question.kind === 'matching') return answer.length <= 1
  if (question.kind !== 'multiple' && answer.length > 1) return false
  const known = new Set(question.options.map(({ id }) => id))
  return answer.every((id) => known.has(id))
}

/** What keeps an answer from being judged, as an error code; null when it can be. */
export function answerFault(
  question: KeyedQuestion,
  answer: readonly string[] | undefined,
): AnswerFault | null {
  if (!answer || !isAnswered(question, answer)) return 'required'
  if (!isPossible(question, answer)) return 'choice'
  const unread =
    question.kind === 'numeric' && readings(answer[0] ?? '', question.unit).length === 0
  return unread ? 'number' : null
}

/** Right when all of it is right; nothing is half right. */
export function isRight(question: KeyedQuestion, answer: readonly string[]): boolean {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false': {
      const ticked = new Set(answer)
      return question.options.every((option) => option.correct === ticked.has(option.id))
    }
    case 'numeric': {
      const { value, tolerance, unit } = question
      return isNear(answer[0] ?? '', value, tolerance, unit)
    }
    case 'short': {
      const typed = sortKey(answer[0] ?? '')
      return typed !== '' && question.accepted.some((one) => sortKey(one) === typed)
    }
    case 'matching':
      return question.prompts.every((prompt, at) => prompt.answer === answer[at])
    case 'ordering':
      return question.steps.every(({ place }, at) => String(place) === answer[at])
  }
}

export type Judgement = { score: number; passed: boolean; right: number; of: number }

/** Score in whole percent, rounded down, so that nobody passes by rounding; `passMark` in percent. */
export function judge(
  questions: readonly KeyedQuestion[],
  answers: Answers,
  passMark: number,
): Judgement {
  const of = questions.length
  const own = (id: string) => (Object.hasOwn(answers, id) ? (answers[id] ?? []) : [])
  const right = questions.filter((question) => isRight(question, own(question.id))).length
  const score = of === 0 ? 0 : Math.floor((100 * right) / of)
  return { score, passed: of > 0 && score >= passMark, right, of }
}
