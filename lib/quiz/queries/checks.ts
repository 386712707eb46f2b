import type { KeyedQuestion } from '@/lib/catalog/quiz/schema'
import { itemData } from '@/lib/catalog/schema'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { review, told, type ReviewedQuestion } from '../rules/review'
import { keptAnswerSchema } from '../schema'

/** A learner's latest attempt, told as far as it may be; `best` is the highest score so far. */
export type AttemptShown = {
  number: number
  score: number
  best: number
  passMark: number
  passed: boolean
  submittedAt: Date
  language: string
  questions: ReviewedQuestion[]
}

/** The viewer's own latest attempt at each of these quizzes of an edition, by item. */
export async function latestAttempts(
  viewer: Viewer,
  editionId: string,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, AttemptShown>> {
  if (!viewer.account || itemIds.length === 0) return new Map()
  const own = { enrolment: { editionId, accountId: viewer.account.id, leftAt: null } }
  const tried = await reader.attempt.groupBy({
    by: ['itemId'],
    where: { ...own, itemId: { in: [...itemIds] }, submittedAt: { not: null } },
    _max: { number: true, score: true },
  })
  if (tried.length === 0) return new Map()
  const newest = tried.map(({ itemId, _max }) => ({ itemId, number: _max.number ?? 0 }))
  const attempts = await reader.attempt.findMany({
    where: { ...own, OR: newest },
    select: {
      itemId: true,
      number: true,
      score: true,
      passMark: true,
      passed: true,
      submittedAt: true,
      language: true,
      questions: true,
      answers: { select: { questionId: true, answer: true } },
    },
  })
  const best = new Map(tried.map(({ itemId, _max }) => [itemId, _max.score ?? 0]))
  return new Map(
    attempts.flatMap(({ itemId, ...attempt }) => {
      const shown = shownAttempt(attempt, best.get(itemId) ?? 0)
      return shown ? [[itemId, shown]] : []
    }),
  )
}

type Kept = {
  number: number
  score: number | null
  passMark: number
  passed: boolean | null
  submittedAt: Date | null
  language: string
  questions: string
  answers: { questionId: string; answer: string }[]
}

/** Null while the attempt has not ended: then nothing of it is told. */
function shownAttempt({ questions, answers, ...attempt }: Kept, best: number): AttemptShown | null {
  const { score, passed, submittedAt, passMark } = attempt
  if (score === null || passed === null || !submittedAt) return null
  const given = answers.map(({ questionId, answer }) => [questionId, chosen(answer)] as const)
  const asked = questionsOf(questions, passMark)
  const how = told(undefined, { passed: best >= passMark, isLast: false })
  const questionsTold = review(asked, Object.fromEntries(given), how)
  return { ...attempt, score, passed, submittedAt, best, questions: questionsTold }
}

const chosen = (answer: string) => keptAnswerSchema.parse(JSON.parse(answer))

function questionsOf(kept: string, passMark: number): KeyedQuestion[] {
  const data = itemData.parse({ kind: 'quiz', passMark, questions: JSON.parse(kept) as unknown })
  return data.kind === 'quiz' ? data.questions : []
}
