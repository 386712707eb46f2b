import { keyedQuestion, type KeyedQuestion } from '@/lib/catalog/quiz/schema'
import { reader } from '@/lib/platform/db'
import * as z from 'zod'

/** The right answers to the questions that an attempt was given. */
export async function rightAnswersTo(attempt: string): Promise<Record<string, string[]>> {
  const { questions } = await reader.attempt.findUniqueOrThrow({
    where: { id: attempt },
    select: { questions: true },
  })
  return rightAnswers(z.array(keyedQuestion).parse(JSON.parse(questions)))
}

/** The right answers to questions, by their keys. */
export const rightAnswers = (questions: readonly KeyedQuestion[]) =>
  Object.fromEntries(questions.map((question) => [question.id, rightAnswer(question)]))

function rightAnswer(question: KeyedQuestion): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return question.options.filter(({ correct }) => correct).map(({ id }) => id)
    case 'numeric':
      return [String(question.value)]
    case 'short':
      return question.accepted.slice(0, 1)
    case 'matching':
      return question.prompts.map(({ answer }) => answer)
    case 'ordering':
      return question.steps.map(({ place }) => String(place))
  }
}
