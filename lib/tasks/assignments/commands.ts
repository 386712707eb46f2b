import { noteActivity } from '@/lib/editions/commands/activity'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Invalid } from '@/lib/platform/errors'
import { refuseUnlessOpen } from '@/lib/progress/commands/own-item'
import { bothTexts, mergeTexts } from '../merge/rules'
import { recordFor } from './evidence-commands'
import { isPassed, passedFor } from './rules'
import { longestText, type SaveTextInput } from './schema'
import { ownText, type HeldText } from './text-commands'

/** The text as it stands now; `both` where two wrote over one paragraph and both were kept. */
export type TextKept = { number: number; body: string; both: boolean }

/**
 * Keeps what somebody has typed. Where another went on from the same version meanwhile, the two are
 * brought together paragraph by paragraph. It comes every few seconds and may come twice, which
 * changes nothing, so no form is recorded as sent.
 * @throws Conflict when nothing is to be written here, or the text was accepted
 */
export async function saveText(ctx: Ctx, input: SaveTextInput): Promise<TextKept> {
  const unrecorded = { ...ctx, submission: null }
  return runCommand(unrecorded, { name: 'tasks.saveText', input }, async (tx) => {
    const { text, both } = await keep(tx, ctx, input)
    return { number: text.number, body: text.body, both }
  })
}

/**
 * Keeps the text and hands it in: it waits for a facilitator from now on, or from when it was first
 * handed in without an answer. It may be changed and handed in again until it is accepted.
 * @throws Invalid when there is nothing to read
 */
export async function submitText(ctx: Ctx, input: SaveTextInput): Promise<TextKept> {
  return runCommand(ctx, { name: 'tasks.submitText', input }, async (tx) => {
    const { text, own, both } = await keep(tx, ctx, input)
    if (text.body.trim() === '') throw new Invalid({ body: { code: 'required' } }, 'invalidForm')
    await tx.assignmentText.update({
      where: { id: text.id },
      data: {
        submittedAt: ctx.now,
        submittedNumber: text.number,
        waitsSince: text.waitsSince ?? ctx.now,
      },
    })
    await tx.assignmentVersion.updateMany({
      where: { textId: text.id, number: text.number },
      data: { passedAt: null },
    })
    if (own.criterion === 'submitted') await recordFor(tx, text, 'text-submitted', ctx)
    return { number: text.number, body: text.body, both }
  })
}

async function keep(tx: Tx, ctx: Ctx, input: SaveTextInput) {
  const { own, text } = await ownText(tx, ctx, input)
  refuseUnlessOpen(own, ctx.now)
  if (text.acceptedAt) throw new Conflict('textAccepted')
  await noteActivity(tx, own.enrolmentId, ctx.now)
  const base = await tx.assignmentVersion.findUnique({
    where: { textId_number: { textId: text.id, number: input.number } },
    select: { body: true },
  })
  const mine = input.body.replace(/\r\n?/g, '\n')
  const merged = base ? mergeTexts(base.body, mine, text.body) : bothTexts(mine, text.body)
  if (merged.body.length > longestText)
    throw new Invalid({ body: { code: 'tooLong', values: { max: longestText } } }, 'invalidForm')
  return { own, both: merged.both, text: await write(tx, ctx, text, merged.body) }
}

async function write(tx: Tx, ctx: Ctx, text: HeldText, body: string): Promise<HeldText> {
  if (body === text.body) return text
  const next = { savedById: ctx.viewer.account?.id ?? '', savedAt: ctx.now }
  const newest = { textId_number: { textId: text.id, number: text.number } }
  const before = await tx.assignmentVersion.findUniqueOrThrow({ where: newest })
  if (isPassed(before, next, text.submittedNumber))
    await tx.assignmentVersion.update({ where: newest, data: { passedAt: ctx.now } })
  const forgotten = new Date(ctx.now.getTime() - passedFor)
  await tx.assignmentVersion.deleteMany({
    where: { textId: text.id, passedAt: { lt: forgotten } },
  })
  const number = text.number + 1
  await tx.assignmentVersion.create({ data: { textId: text.id, number, body, ...next } })
  return tx.assignmentText.update({ where: { id: text.id }, data: { body, number } })
}
