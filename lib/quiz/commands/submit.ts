import { runCommand, type Ctx } from '@/lib/platform/command'
import { isAnswered } from '../rules/answered'
import { isOver } from '../rules/time'
import type { SubmitAttemptInput } from '../schema'
import { endAttempt, type AttemptEnded } from './ending'
import { writeAnswers } from './keep'
import { ownAttempt } from './own-attempt'

/** Handed in, or not yet: then the numbers, from 1, of the questions that nothing was said to. */
export type AttemptSubmitted =
  ({ state: 'ended' } & AttemptEnded) | { state: 'blank'; blank: number[] }

/**
 * Hands an attempt in. What comes after its time is not looked at: it is judged by what was kept.
 * Handing in what has ended changes nothing and tells how it ended.
 */
export async function submitAttempt(
  ctx: Ctx,
  input: SubmitAttemptInput,
): Promise<AttemptSubmitted> {
  return runCommand(ctx, { name: 'quiz.submitAttempt', input }, async (tx) => {
    const attempt = await ownAttempt(tx, ctx, input.attempt)
    const { number, passMark, score, passed } = attempt
    if (score !== null && passed !== null)
      return { state: 'ended', number, passMark, score, passed }
    if (isOver(attempt, ctx.now)) {
      return { state: 'ended', ...(await endAttempt(tx, attempt, ctx.now)) }
    }
    const whole = await writeAnswers(tx, attempt, input.answers, ctx.now)
    const blank = whole.questions.flatMap((question, at) =>
      isAnswered(question, whole.answers[question.id]) ? [] : [at + 1],
    )
    if (blank.length > 0 && input.blanks === 'ask') return { state: 'blank', blank }
    return { state: 'ended', ...(await endAttempt(tx, whole, ctx.now)) }
  })
}
