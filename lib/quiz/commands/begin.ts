import { randomInt } from 'node:crypto'
import { isCheck } from '@/lib/catalog/quiz/rules'
import { noteActivity } from '@/lib/editions/commands/activity'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { Conflict } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { ownItem, refuseUnlessOpen } from '@/lib/progress/commands/own-item'
import { drawQuestions } from '../rules/draw'
import { attemptsLeft, isOver } from '../rules/time'
import type { BeginAttemptInput } from '../schema'
import { passMarkOf, quizAsShown } from './attempts'
import { endAttempt } from './ending'
import { wholeAttempt } from './own-attempt'

/**
 * Begins an attempt, or goes on with the one that is open: there is one at a time. Its questions are
 * drawn and shuffled now and kept with their keys, the pass mark and the time.
 *
 * @throws Conflict `noAttemptLeft`, or `notInAttempts` when the quiz stands on the module's page
 */
export async function beginAttempt(
  ctx: Ctx,
  input: BeginAttemptInput,
): Promise<{ attempt: string; number: number }> {
  return runCommand(ctx, { name: 'quiz.beginAttempt', input }, async (tx) => {
    const own = await ownItem(tx, ctx, input)
    refuseUnlessOpen(own, ctx.now)
    const passMark = passMarkOf(own)
    const { enrolmentId, itemId, revision } = own
    await noteActivity(tx, enrolmentId, ctx.now)
    const made = await tx.attempt.findMany({
      where: { enrolmentId, itemId },
      orderBy: { number: 'desc' },
      select: { id: true, number: true, submittedAt: true },
    })
    const open = made.find(({ submittedAt }) => !submittedAt)
    if (open) {
      const attempt = await wholeAttempt(tx, open.id)
      if (!isOver(attempt, ctx.now)) return { attempt: open.id, number: open.number }
      await endAttempt(tx, attempt, ctx.now)
    }
    const shown = await quizAsShown(tx, { version: input.version, itemId, revision })
    const { data, language } = shown
    if (isCheck(data)) throw new Conflict('notInAttempts')
    if (attemptsLeft(data.attempts ?? null, made.length) === 0) throw new Conflict('noAttemptLeft')
    const [id, number] = [newId(), 1 + (made[0]?.number ?? 0)]
    const questions = JSON.stringify(drawQuestions(data, (below) => randomInt(below)))
    const limit = data.timeLimit
    const dueAt = limit === undefined ? null : new Date(ctx.now.getTime() + limit * 60_000)
    const kept = { id, enrolmentId, itemId, number, revision, language, questions, passMark, dueAt }
    await tx.attempt.create({
      data: { ...kept, review: data.review ?? null, startedAt: ctx.now },
    })
    return { attempt: id, number }
  })
}
