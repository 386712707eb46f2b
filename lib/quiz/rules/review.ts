import type { KeyedQuestion, Review } from '@/lib/catalog/quiz/schema'
import { isRight, type Answers } from './judging'

/** How much may be told of an attempt that has ended. */
export type Told = 'result' | 'chosen' | 'everything'

/**
 * The author's wish, unless it would give the next try away: of what was chosen, until the quiz is
 * passed or no attempt is left, and then everything.
 */
export function told(wish: Review | undefined, now: { passed: boolean; isLast: boolean }): Told {
  if (wish === 'result') return 'result'
  return wish === 'everything' || now.passed || now.isLast ? 'everything' : 'chosen'
}

/** An option after the attempt; `correct` is null where telling would give the next try away. */
export type ReviewedOption = {
  id: string
  html: string
  chosen: boolean
  correct: boolean | null
  feedback: string | null
}

/** A row of a matching or an ordering; `given` is null where it was left blank. */
export type ReviewedRow = {
  id: string
  html: string
  given: string | null
  right: boolean
  key: string | null
}

type Said =
  | { kind: 'single' | 'multiple' | 'true-false'; options: ReviewedOption[] }
  | {
      kind: 'numeric'
      given: string
      unit: string | null
      key: { value: number; tolerance: number } | null
    }
  | { kind: 'short'; given: string; key: string[] | null }
  | { kind: 'matching' | 'ordering'; rows: ReviewedRow[] }

export type ReviewedQuestion = {
  id: string
  html: string
  about: KeyedQuestion['about'] | null
  right: boolean
  feedback: string | null
} & Said

function said(question: KeyedQuestion, answer: readonly string[], whole: boolean): Said {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false': {
      const options = question.options.map(({ id, html, correct, feedback }) => {
        const chosen = answer.includes(id)
        const open = whole || chosen
        return {
          id,
          html,
          chosen,
          correct: open ? correct : null,
          feedback: open ? feedback : null,
        }
      })
      return { kind: question.kind, options }
    }
    case 'numeric': {
      const { kind, value, tolerance, unit = null } = question
      return { kind, given: answer[0] ?? '', unit, key: whole ? { value, tolerance } : null }
    }
    case 'short':
      return { kind: 'short', given: answer[0] ?? '', key: whole ? question.accepted : null }
    case 'matching': {
      const text = (id: string | undefined) =>
        question.options.find((option) => option.id === id)?.text ?? null
      const rows = question.prompts.map(({ id, html, answer: key }, at) => ({
        id,
        html,
        given: text(answer[at]),
        right: answer[at] === key,
        key: whole ? text(key) : null,
      }))
      return { kind: 'matching', rows }
    }
    case 'ordering': {
      const rows = question.steps.map(({ id, html, place }, at) => ({
        id,
        html,
        given: answer[at] || null,
        right: answer[at] === String(place),
        key: whole ? String(place) : null,
      }))
      return { kind: 'ordering', rows }
    }
  }
}

/** What is told of each question after an attempt. */
export function review(
  questions: readonly KeyedQuestion[],
  answers: Answers,
  how: Told,
): ReviewedQuestion[] {
  if (how === 'result') return []
  const whole = how === 'everything'
  return questions.map((question) => {
    const { id, html, about = null, feedback = null } = question
    const answer = answers[id] ?? []
    const right = isRight(question, answer)
    const open = whole || right
    const common = { id, html, about, right, feedback: open ? feedback : null }
    return { ...common, ...said(question, answer, whole) }
  })
}
