import type { KeyedQuestion, QuizData } from './schema'

type Asked<Kind extends string, Body> = {
  id: string
  kind: Kind
  html: string
  about?: KeyedQuestion['about']
} & Body
type Words = { id: string; html: string }

/** A question without its key and what gives it away. */
export type ShownQuestion =
  | Asked<'single' | 'multiple' | 'true-false', { options: Words[] }>
  | Asked<'numeric', { unit: string | null }>
  | Asked<'short', object>
  | Asked<'matching', { prompts: Words[]; options: { id: string; text: string }[] }>
  | Asked<'ordering', { steps: Words[] }>

const words = ({ id, html }: Words): Words => ({ id, html })

/** What a browser may have of a question. Named field by field: nothing slips in. */
export const withoutKey = (question: KeyedQuestion): ShownQuestion => {
  const { id, html, about } = question
  const asked = { id, html, ...(about && { about: words(about) }) }
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return { ...asked, kind: question.kind, options: question.options.map(words) }
    case 'numeric':
      return { ...asked, kind: 'numeric', unit: question.unit ?? null }
    case 'short':
      return { ...asked, kind: 'short' }
    case 'matching': {
      const options = question.options.map((option) => ({ id: option.id, text: option.text }))
      return { ...asked, kind: 'matching', prompts: question.prompts.map(words), options }
    }
    case 'ordering':
      return { ...asked, kind: 'ordering', steps: question.steps.map(words) }
  }
}

/**
 * Whether a quiz is one question that stands on the module's page and is answered there as often as
 * one likes. Everything larger has a page of its own, and attempts that are begun and handed in.
 */
export const isCheck = ({ questions, draw, shuffle, attempts, timeLimit, review }: QuizData) =>
  questions.length === 1 &&
  !questions.some(({ kind, about }) => about || kind === 'matching' || kind === 'ordering') &&
  [draw, attempts, timeLimit, review].every((one) => one === undefined) &&
  !shuffle

/** The questions in the portions in which they are drawn: a case with all of its own is one. */
export const portions = (questions: readonly KeyedQuestion[]): KeyedQuestion[][] => {
  const found: KeyedQuestion[][] = []
  for (const question of questions) {
    const last = found.at(-1)
    const isSame = question.about !== undefined && last?.[0]?.about?.id === question.about.id
    if (last && isSame) last.push(question)
    else found.push([question])
  }
  return found
}

/** What may be known of a quiz before it is begun; of those drawn, `asked` counts a case as one. */
export type QuizFacts = {
  asked: number
  attempts: number | null
  timeLimit: number | null
}

export const quizFacts = ({ questions, draw, attempts, timeLimit }: QuizData): QuizFacts => ({
  asked: draw ?? questions.length,
  attempts: attempts ?? null,
  timeLimit: timeLimit ?? null,
})
