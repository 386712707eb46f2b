import type { KeyedQuestion, ShownQuestion } from '@/lib/catalog/rules'

/** The ids of the chosen options, by question. */
export type Answers = Readonly<Record<string, readonly string[]>>

export type AnswerFault = 'required' | 'choice'

/** What keeps an answer from being judged, as an error code; null when it can be. */
export function answerFault(
  question: KeyedQuestion,
  chosen: readonly string[] | undefined,
): AnswerFault | null {
  if (!chosen || chosen.length === 0) return 'required'
  if (question.kind !== 'multiple' && chosen.length > 1) return 'choice'
  const known = new Set(question.options.map(({ id }) => id))
  return chosen.every((id) => known.has(id)) ? null : 'choice'
}

/** Right when exactly the correct options are chosen; nothing is half right. */
export function isRight(question: KeyedQuestion, chosen: readonly string[]): boolean {
  const ticked = new Set(chosen)
  return question.options.every((option) => option.correct === ticked.has(option.id))
}

export type Judgement = { score: number; passed: boolean; right: number; of: number }

/** Score in whole percent, rounded down, so that nobody passes by rounding; `passMark` in percent. */
export function judge(
  questions: readonly KeyedQuestion[],
  answers: Answers,
  passMark: number,
): Judgement {
  const of = questions.length
  const right = questions.filter((question) => isRight(question, answers[question.id] ?? [])).length
  const score = of === 0 ? 0 : Math.floor((100 * right) / of)
  return { score, passed: of > 0 && score >= passMark, right, of }
}

/** An option after the attempt; `correct` is null where telling would give the next try away. */
export type ReviewedOption = {
  id: string
  html: string
  chosen: boolean
  correct: boolean | null
  feedback: string | null
}
export type ReviewedQuestion = Omit<ShownQuestion, 'options'> & {
  right: boolean
  options: ReviewedOption[]
}

/** What is told after an attempt: everything once passed, before that only of what was chosen. */
export const review = (
  questions: readonly KeyedQuestion[],
  answers: Answers,
  passed: boolean,
): ReviewedQuestion[] =>
  questions.map((question) => {
    const chosen = answers[question.id] ?? []
    return {
      id: question.id,
      kind: question.kind,
      html: question.html,
      right: isRight(question, chosen),
      options: question.options.map((option) => {
        const ticked = chosen.includes(option.id)
        const told = passed || ticked
        return {
          id: option.id,
          html: option.html,
          chosen: ticked,
          correct: told ? option.correct : null,
          feedback: told ? option.feedback : null,
        }
      }),
    }
  })
