import { itemData } from '@/lib/catalog/schema'
import { noteActivity } from '@/lib/editions/commands/activity'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Invalid, type Fault } from '@/lib/platform/errors'
import { recordEvidence } from '@/lib/progress/commands/evidence'
import { ownItem, refuseUnlessOpen } from '@/lib/progress/commands/own-item'
import { promptField, type AnswerCaseInput } from './schema'

/** How far a case has come. */
export type CaseAnswered = { answered: number; of: number }

/**
 * Keeps what a learner writes on a case, all of it or a part. With an answer to each prompt the case
 * is done and what happened is told; from then on answers may be changed, and not emptied.
 *
 * @throws Conflict `notACase` when there is nothing to answer
 * @throws Invalid for a prompt that the case does not have, or an answer emptied afterwards
 */
export async function answerCase(ctx: Ctx, input: AnswerCaseInput): Promise<CaseAnswered> {
  return runCommand(ctx, { name: 'tasks.answerCase', input }, async (tx) => {
    const own = await ownItem(tx, ctx, input)
    refuseUnlessOpen(own, ctx.now)
    const { enrolmentId, itemId, revision, edition, criterion } = own
    if (criterion !== 'answered') throw new Conflict('notACase')
    const prompts = await promptsOf(tx, itemId, revision)
    await noteActivity(tx, enrolmentId, ctx.now)
    const isDone = (await tx.completion.count({ where: { enrolmentId, itemId } })) > 0
    refuseFaulty(input.answers, prompts, isDone)
    for (const [promptId, said] of Object.entries(input.answers))
      await keepAnswer(tx, { enrolmentId, itemId, promptId }, said.trim(), ctx.now)
    const answered = await tx.caseAnswer.count({
      where: { enrolmentId, itemId, promptId: { in: prompts } },
    })
    if (answered === prompts.length) {
      const what = { kind: 'case-answered', revision, language: ctx.viewer.locale } as const
      await recordEvidence(tx, { enrolmentId, editionId: edition.id, itemId, ...what }, ctx.now)
    }
    return { answered, of: prompts.length }
  })
}

async function promptsOf(tx: Tx, itemId: string, revision: number): Promise<string[]> {
  const { data } = await tx.itemVersion.findFirstOrThrow({
    where: { itemId, revision },
    orderBy: { publishedAt: 'desc' },
    select: { data: true },
  })
  const held = itemData.parse(JSON.parse(data))
  return held.kind === 'case' ? held.prompts.map(({ id }) => id) : []
}

function refuseFaulty(
  answers: AnswerCaseInput['answers'],
  prompts: readonly string[],
  isDone: boolean,
): void {
  const faults: Record<string, Fault> = {}
  for (const [prompt, said] of Object.entries(answers)) {
    if (!prompts.includes(prompt)) faults[promptField(prompt)] = { code: 'invalid' }
    else if (isDone && said.trim() === '') faults[promptField(prompt)] = { code: 'required' }
  }
  if (Object.keys(faults).length > 0) throw new Invalid(faults, 'invalidForm')
}

type Place = { enrolmentId: string; itemId: string; promptId: string }

/** The caller holds the enrolment's row. */
async function keepAnswer(tx: Tx, place: Place, body: string, now: Date): Promise<void> {
  const where = { enrolmentId_itemId_promptId: place }
  const known = await tx.caseAnswer.findUnique({ where, select: { body: true } })
  if (body === (known?.body ?? '')) return
  if (!known) await tx.caseAnswer.create({ data: { ...place, body, answeredAt: now } })
  else if (body === '') await tx.caseAnswer.delete({ where })
  else await tx.caseAnswer.update({ where, data: { body, changedAt: now } })
}
