import { requireAccount } from '@/lib/accounts/policy'
import { keyedQuestion } from '@/lib/catalog/quiz/schema'
import { noteActivity } from '@/lib/editions/commands/activity'
import type { Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import * as z from 'zod'
import { keptAnswerSchema } from '../schema'

const questionsOf = (kept: string) => z.array(keyedQuestion).parse(JSON.parse(kept))

/** An attempt whole, with its keys, and what its end follows from. */
export async function wholeAttempt(tx: Tx, id: string) {
  const { questions, answers, enrolment, ...attempt } = await tx.attempt.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      enrolmentId: true,
      itemId: true,
      number: true,
      revision: true,
      language: true,
      questions: true,
      passMark: true,
      dueAt: true,
      submittedAt: true,
      score: true,
      passed: true,
      answers: { select: { questionId: true, answer: true } },
      enrolment: {
        select: { edition: { select: { id: true, closesAt: true, archivedAt: true } } },
      },
    },
  })
  const given = answers.map(
    ({ questionId, answer }) => [questionId, keptAnswerSchema.parse(JSON.parse(answer))] as const,
  )
  return {
    ...attempt,
    questions: questionsOf(questions),
    answers: Object.fromEntries(given),
    edition: enrolment.edition,
  }
}

export type WholeAttempt = Awaited<ReturnType<typeof wholeAttempt>>

/**
 * The viewer's own attempt, with the enrolment's row held: of two tabs, the second sees what the
 * first wrote.
 *
 * @throws NotFound when it is nobody's or somebody else's
 */
export async function ownAttempt(tx: Tx, ctx: Ctx, id: string): Promise<WholeAttempt> {
  const account = requireAccount(ctx.viewer)
  const found = await tx.attempt.findFirst({
    where: { id, enrolment: { accountId: account.id, leftAt: null } },
    select: { enrolmentId: true },
  })
  if (!found) throw new NotFound()
  await noteActivity(tx, found.enrolmentId, ctx.now)
  return wholeAttempt(tx, id)
}
