import { scalePoints, type SurveyQuestion } from '@/lib/catalog/survey/schema'
import type { SurveyAnswers } from './schema'

/** So many answers are shown together, and never fewer: each is one among them. */
export const batchSize = 5

const choicesOf = (question: SurveyQuestion): readonly string[] => {
  if (question.kind === 'scale') return scalePoints
  return question.kind === 'text' ? [] : question.options.map(({ id }) => id)
}

/** What was said to a question, as a list; empty where it was left out. Null when it cannot be said. */
export function saidTo(question: SurveyQuestion, given: SurveyAnswers[string] | undefined) {
  const said = [given ?? []]
    .flat()
    .map((one) => one.trim())
    .filter((one) => one !== '')
  if (question.kind === 'text') return said.length > 1 ? null : said
  const choices = choicesOf(question)
  const isOne = question.kind === 'several' || said.length < 2
  const isKnown = said.every((one) => choices.includes(one))
  return isOne && isKnown && new Set(said).size === said.length ? said : null
}

/** What is told of one question: how many chose each, or what was written. */
export type QuestionResult = {
  question: SurveyQuestion
  answered: number
  /** By option or point; none for words. */
  counts: { id: string; text: string; count: number }[]
  texts: string[]
}

type Response = Readonly<Record<string, readonly string[]>>

/** Counts over responses that are shown. @param shuffle brings the words out of the order of the rows */
export function resultsOf(
  questions: readonly SurveyQuestion[],
  responses: readonly Response[],
  shuffle: (texts: string[]) => string[],
): QuestionResult[] {
  return questions.map((question) => {
    const said = responses.map((response) => response[question.id] ?? [])
    const count = (id: string) => said.filter((one) => one.includes(id)).length
    const words = 'options' in question ? question.options : []
    return {
      question,
      answered: said.filter((one) => one.length > 0).length,
      counts: choicesOf(question).map((id) => ({
        id,
        text: words.find((option) => option.id === id)?.text ?? id,
        count: count(id),
      })),
      texts: question.kind === 'text' ? shuffle(said.flat()) : [],
    }
  })
}
