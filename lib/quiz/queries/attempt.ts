import { withoutKey, type ShownQuestion } from '@/lib/catalog/quiz/rules'
import { keyedQuestion, reviews } from '@/lib/catalog/quiz/schema'
import { reader } from '@/lib/platform/db'
import * as z from 'zod'
import { review, told, type ReviewedQuestion, type Told } from '../rules/review'
import { keptAnswerSchema } from '../schema'

/** An attempt under way: its questions without their keys, and what was answered so far. */
export type OpenAttempt = {
  id: string
  number: number
  language: string
  questions: ShownQuestion[]
  answers: Record<string, string[]>
}

/** An attempt that has ended, as far as it may be told. */
export type EndedAttempt = {
  number: number
  language: string
  score: number
  passMark: number
  passed: boolean
  submittedAt: Date
  how: Told
  of: number
  questions: ReviewedQuestion[]
}

const questionsSchema = z.array(keyedQuestion)
const wishSchema = z.enum(reviews).nullable()

async function kept(id: string) {
  const {
    questions,
    answers,
    review: wish,
    ...facts
  } = await reader.attempt.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      number: true,
      language: true,
      questions: true,
      passMark: true,
      review: true,
      submittedAt: true,
      score: true,
      passed: true,
      answers: { select: { questionId: true, answer: true } },
    },
  })
  const given = answers.map(
    ({ questionId, answer }) => [questionId, keptAnswerSchema.parse(JSON.parse(answer))] as const,
  )
  return {
    ...facts,
    wish: wishSchema.parse(wish) ?? undefined,
    questions: questionsSchema.parse(JSON.parse(questions)),
    answers: Object.fromEntries(given),
  }
}

/** For whoever has found that it is the viewer's own. */
export async function openAttempt(id: string): Promise<OpenAttempt> {
  const { number, language, questions, answers } = await kept(id)
  return { id, number, language, questions: questions.map(withoutKey), answers }
}

/** For whoever has found that it is the viewer's own; null while it has not ended. */
export async function endedAttempt(
  id: string,
  standing: { passed: boolean; isLast: boolean },
): Promise<EndedAttempt | null> {
  const { wish, questions, answers, ...facts } = await kept(id)
  const { number, language, passMark, score, passed, submittedAt } = facts
  if (score === null || passed === null || !submittedAt) return null
  const how = told(wish, standing)
  const reviewed = review(questions, answers, how)
  const result = { number, language, score, passMark, passed, submittedAt }
  return { ...result, how, of: questions.length, questions: reviewed }
}
