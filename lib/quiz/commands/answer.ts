import { isCheck } from '@/lib/catalog/quiz/rules'
import type { KeyedQuestion } from '@/lib/catalog/quiz/schema'
import { noteActivity } from '@/lib/editions/commands/activity'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { Conflict, Invalid, type Fault } from '@/lib/platform/errors'
import { recordEvidence } from '@/lib/progress/commands/evidence'
import { ownItem, refuseUnlessOpen } from '@/lib/progress/commands/own-item'
import { answerFault, judge, type Answers } from '../rules/judging'
import { review, told, type ReviewedQuestion } from '../rules/review'
import { answerField, type AnswerQuizInput } from '../schema'
import { keepAttempt, passMarkOf, quizAsShown } from './attempts'

/** `score` and `passMark` in whole percent; of the options only what may be told. */
export type AttemptJudged = {
  number: number
  score: number
  passMark: number
  passed: boolean
  questions: ReviewedQuestion[]
}

/**
 * Judges the answer to a check: an attempt that is begun and handed in at once. The attempt keeps the questions as they were
 * shown, the answers and the pass mark. Once passed the item is done; an attempt that fails later
 * takes nothing away.
 *
 * @throws Invalid with a fault `answers.<question>` for each answer that cannot be judged
 * @throws Conflict `quizHasAttempts` when the quiz is larger, `quizChanged` when other questions were shown than the edition has
 */
export async function answerQuiz(ctx: Ctx, input: AnswerQuizInput): Promise<AttemptJudged> {
  return runCommand(ctx, { name: 'quiz.answerQuiz', input }, async (tx) => {
    const own = await ownItem(tx, ctx, input)
    refuseUnlessOpen(own, ctx.now)
    const passMark = passMarkOf(own)
    const { enrolmentId, itemId, revision } = own
    const shown = await quizAsShown(tx, { version: input.version, itemId, revision })
    if (!isCheck(shown.data)) throw new Conflict('quizHasAttempts')
    const { language } = shown
    const { questions } = shown.data
    refuseFaultyAnswers(questions, input.answers)
    await noteActivity(tx, enrolmentId, ctx.now)
    const { score, passed } = judge(questions, input.answers, passMark)
    const basis = { enrolmentId, itemId, revision, language, questions, passMark }
    const result = { answers: input.answers, score, passed }
    const attempt = await keepAttempt(tx, { ...basis, ...result }, ctx.now)
    if (passed) {
      const whose = { enrolmentId, editionId: own.edition.id, itemId, attemptId: attempt.id }
      const what = { kind: 'attempt-passed', revision, language } as const
      await recordEvidence(tx, { ...whose, ...what }, ctx.now)
    }
    const how = told(undefined, { passed, isLast: false })
    const reviewed = review(questions, input.answers, how)
    return { number: attempt.number, score, passMark, passed, questions: reviewed }
  })
}

function refuseFaultyAnswers(questions: readonly KeyedQuestion[], answers: Answers): void {
  const faults: Record<string, Fault> = {}
  for (const question of questions) {
    const code = answerFault(question, answers[question.id])
    if (code) faults[answerField(question.id)] = { code }
  }
  if (Object.keys(faults).length > 0) throw new Invalid(faults, 'invalidForm')
}
