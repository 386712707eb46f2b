import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Invalid, type Fault } from '@/lib/platform/errors'
import { isAnswered } from '../rules/answered'
import { isPossible, type Answers } from '../rules/judging'
import { isOver, secondsLeft } from '../rules/time'
import { answerField, withoutBlanks, type KeepAnswersInput } from '../schema'
import { ownAttempt, type WholeAttempt } from './own-attempt'

/** How far an attempt has come. Whether anything is right is not told before it ends. */
export type AnswersKept = { answered: number; of: number; secondsLeft: number | null }

/**
 * Keeps answers as they are given, whole or in part: nothing is judged yet.
 *
 * @throws Conflict `attemptEnded` once it was handed in, `timeOver` when its time was
 * @throws Invalid for what cannot be an answer to its question
 */
export async function keepAnswers(ctx: Ctx, input: KeepAnswersInput): Promise<AnswersKept> {
  return runCommand(ctx, { name: 'quiz.keepAnswers', input }, async (tx) => {
    const attempt = await ownAttempt(tx, ctx, input.attempt)
    if (attempt.submittedAt) throw new Conflict('attemptEnded')
    if (isOver(attempt, ctx.now)) throw new Conflict('timeOver')
    const { questions, answers } = await writeAnswers(tx, attempt, input.answers, ctx.now)
    const answered = questions.filter((question) => isAnswered(question, answers[question.id]))
    const left = secondsLeft(attempt, ctx.now)
    return { answered: answered.length, of: questions.length, secondsLeft: left }
  })
}

const questionOf = (questions: WholeAttempt['questions'], id: string) => {
  const question = questions.find((one) => one.id === id)
  if (!question) throw new Invalid({ [answerField(id)]: { code: 'invalid' } }, 'invalidForm')
  return question
}

/**
 * Writes those of the answers that differ from what is kept.
 *
 * @returns the attempt as it is now
 */
export async function writeAnswers(
  tx: Tx,
  attempt: WholeAttempt,
  given: Answers,
  now: Date,
): Promise<WholeAttempt> {
  const faults: Record<string, Fault> = {}
  const fresh = Object.entries(given).map(([id, said]) => [id, withoutBlanks(said)] as const)
  for (const [id, answer] of fresh) {
    if (isPossible(questionOf(attempt.questions, id), answer)) continue
    faults[answerField(id)] = { code: 'choice' }
  }
  if (Object.keys(faults).length > 0) throw new Invalid(faults, 'invalidForm')
  for (const [questionId, said] of fresh) {
    const answer = JSON.stringify(said)
    if (answer === JSON.stringify(attempt.answers[questionId] ?? [])) continue
    const key = { attemptId: attempt.id, questionId }
    await tx.attemptAnswer.upsert({
      where: { attemptId_questionId: key },
      create: { ...key, answer, answeredAt: now },
      update: { answer, answeredAt: now },
    })
  }
  return { ...attempt, answers: { ...attempt.answers, ...Object.fromEntries(fresh) } }
}
