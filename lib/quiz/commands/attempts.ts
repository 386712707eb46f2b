import type { KeyedQuestion } from '@/lib/catalog/quiz/schema'
import { itemData } from '@/lib/catalog/schema'
import type { Tx } from '@/lib/platform/db'
import { Conflict } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import type { OwnItem } from '@/lib/progress/commands/own-item'
import type { Answers } from '../rules/judging'

type Shown = { version: string; itemId: string; revision: number }

/**
 * A quiz with its keys, exactly as the reader saw it: a correction that was published meanwhile does
 * not change what they are judged by.
 *
 * @throws Conflict `quizChanged` when it is no version of this item that the edition has
 */
export async function quizAsShown(tx: Tx, { version, itemId, revision }: Shown) {
  const found = await tx.itemVersion.findFirst({
    where: { id: version, itemId, revision },
    select: { language: true, data: true },
  })
  if (!found) throw new Conflict('quizChanged')
  const data = itemData.parse(JSON.parse(found.data))
  if (data.kind !== 'quiz') throw new Conflict('quizChanged')
  return { language: found.language, data }
}

/** @throws Conflict `notAQuiz` when the item is completed in another way */
export function passMarkOf({ criterion, passMark }: OwnItem): number {
  if (criterion !== 'passed' || passMark === null) throw new Conflict('notAQuiz')
  return passMark
}

type Attempt = {
  enrolmentId: string
  itemId: string
  revision: number
  language: string
  questions: readonly KeyedQuestion[]
  passMark: number
  answers: Answers
  score: number
  passed: boolean
}

/** Keeps an attempt that was started and submitted at once. The caller holds the enrolment's row. */
export async function keepAttempt(tx: Tx, attempt: Attempt, now: Date) {
  const { questions, answers, ...rest } = attempt
  const { enrolmentId, itemId } = rest
  const id = newId()
  const number = 1 + (await tx.attempt.count({ where: { enrolmentId, itemId } }))
  const times = { startedAt: now, submittedAt: now }
  const asked = JSON.stringify(questions)
  await tx.attempt.create({ data: { id, number, ...rest, questions: asked, ...times } })
  await tx.attemptAnswer.createMany({
    data: questions.map((question) => ({
      attemptId: id,
      questionId: question.id,
      answer: JSON.stringify(answers[question.id] ?? []),
      answeredAt: now,
    })),
  })
  return { id, number }
}
