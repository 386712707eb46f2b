import { randomUUID } from 'node:crypto'
import { itemData } from '@/lib/catalog/schema'
import type { SurveyQuestion } from '@/lib/catalog/survey/schema'
import { holdItem, noteActivity } from '@/lib/editions/commands/activity'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Invalid, type Fault } from '@/lib/platform/errors'
import { recordEvidence } from '@/lib/progress/commands/evidence'
import { ownItem, refuseUnlessOpen } from '@/lib/progress/commands/own-item'
import { batchSize, saidTo } from './rules'
import { surveyField, type AnswerSurveyInput, type SurveyAnswers } from './schema'

/**
 * Takes the answers to a survey, once, without the person: that he answered stands in his progress,
 * what he answered in a row that names neither him nor a time.
 * @throws Conflict `notASurvey`, or `surveySent` when he answered before
 * @throws Invalid for what cannot be an answer, or when nothing was answered
 */
export async function answerSurvey(ctx: Ctx, input: AnswerSurveyInput): Promise<{ item: string }> {
  const { answers, ...place } = input
  // What is recorded of the form must not give the answers away: so few could be tried out.
  return runCommand(ctx, { name: 'tasks.answerSurvey', input: place }, async (tx) => {
    const own = await ownItem(tx, ctx, place)
    refuseUnlessOpen(own, ctx.now)
    const { enrolmentId, itemId, revision, edition, criterion } = own
    if (criterion !== 'sent') throw new Conflict('notASurvey')
    const said = readAnswers(await questionsOf(tx, itemId, revision), answers)
    await noteActivity(tx, enrolmentId, ctx.now)
    if ((await tx.completion.count({ where: { enrolmentId, itemId } })) > 0)
      throw new Conflict('surveySent')
    const what = { kind: 'survey-sent', revision, language: ctx.viewer.locale } as const
    await recordEvidence(tx, { enrolmentId, editionId: edition.id, itemId, ...what }, ctx.now)
    await keepResponse(tx, { editionId: edition.id, itemId, revision }, said)
    return { item: itemId }
  })
}

async function questionsOf(tx: Tx, itemId: string, revision: number): Promise<SurveyQuestion[]> {
  const { data } = await tx.itemVersion.findFirstOrThrow({
    where: { itemId, revision },
    orderBy: { publishedAt: 'desc' },
    select: { data: true },
  })
  const held = itemData.parse(JSON.parse(data))
  return held.kind === 'survey' ? held.questions : []
}

function readAnswers(questions: readonly SurveyQuestion[], given: SurveyAnswers) {
  const faults: Record<string, Fault> = {}
  const said = questions.flatMap((question) => {
    const one = saidTo(question, given[question.id])
    if (one === null) faults[surveyField(question.id)] = { code: 'choice' }
    return one && one.length > 0 ? [[question.id, one] as const] : []
  })
  const [first] = questions
  const isFaulty = Object.keys(faults).length > 0
  if (said.length === 0 && first && !isFaulty) faults[surveyField(first.id)] = { code: 'required' }
  if (Object.keys(faults).length > 0) throw new Invalid(faults, 'invalidForm')
  return Object.fromEntries(said)
}

type Survey = { editionId: string; itemId: string; revision: number }

/**
 * Keeps a response aside until there are five; then all five are written anew in the order of their
 * ids, which chance made, so that nothing tells which came when.
 */
async function keepResponse(tx: Tx, survey: Survey, said: Record<string, string[]>): Promise<void> {
  await tx.surveyResponse.create({
    data: { id: randomUUID(), ...survey, answers: JSON.stringify(said) },
  })
  const where = { ...survey, batch: null }
  await holdItem(tx, survey)
  const waiting = await tx.surveyResponse.findMany({ where, orderBy: { id: 'asc' } })
  if (waiting.length < batchSize) return
  const last = await tx.surveyResponse.aggregate({ where: survey, _max: { batch: true } })
  const batch = (last._max.batch ?? 0) + 1
  await tx.surveyResponse.deleteMany({ where })
  await tx.surveyResponse.createMany({
    data: waiting
      .map(({ answers }) => ({ id: randomUUID(), ...survey, answers, batch }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  })
}
