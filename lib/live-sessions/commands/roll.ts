import { recordAudit } from '@/lib/audit/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Invalid } from '@/lib/platform/errors'
import { recordEvidence } from '@/lib/progress/commands/evidence'
import { rollLearners } from '../queries/learners'
import { rowsOf } from '../roll-file'
import { readRoll } from '../rules/roll'
import type { TakeRollInput, TickInput } from '../schema'
import { begunSession, ledItem, type LedItem } from './led-item'

/** How many were noted now; who had been noted before is not counted. */
export type Noted = { noted: number }

type Kind = 'attended-seen' | 'attended-listed'

/**
 * Notes the learners whom a facilitator saw in a session. Who has attended already stays as he is:
 * nothing earned is taken away, and so nothing is unticked.
 */
export async function tickAttendance(ctx: Ctx, input: TickInput): Promise<Noted> {
  return runCommand(ctx, { name: 'sessions.tick', input }, async (tx) => {
    const led = await ledItem(tx, ctx, input)
    begunSession(led, ctx.now)
    const wanted = { editionId: led.edition.id, itemId: led.itemId }
    const learners = await rollLearners(tx, wanted, { enrolments: input.learners })
    const fresh = learners.filter(({ attended }) => !attended)
    return noteAll(tx, ctx, led, { enrolments: fresh.map((one) => one.enrolment) }, 'attended-seen')
  })
}

/**
 * Notes everybody on a list, all or nobody: a list with one line that names no learner of the
 * edition, or several, changes nothing.
 *
 * @throws Invalid with `rollFaulty`
 */
export async function takeRoll(ctx: Ctx, input: TakeRollInput): Promise<Noted> {
  const rows = rowsOf(input.list)
  return runCommand(ctx, { name: 'sessions.takeRoll', input }, async (tx) => {
    const led = await ledItem(tx, ctx, input)
    begunSession(led, ctx.now)
    const wanted = { editionId: led.edition.id, itemId: led.itemId }
    const roll = readRoll(rows, await rollLearners(tx, wanted))
    if (roll.faulty > 0)
      throw new Invalid(
        { list: { code: 'rollFaulty', values: { count: roll.faulty } } },
        'invalidForm',
      )
    return noteAll(tx, ctx, led, roll, 'attended-listed')
  })
}

async function noteAll(
  tx: Tx,
  ctx: Ctx,
  { edition, itemId, revision, held, leader }: LedItem,
  { enrolments }: { enrolments: readonly string[] },
  kind: Kind,
): Promise<Noted> {
  if (!held) throw new Conflict('sessionNotSet')
  const what = { editionId: edition.id, itemId, kind, revision, language: ctx.viewer.locale }
  // In one order, so that two facilitators at once never wait for each other.
  for (const enrolmentId of [...enrolments].sort())
    await recordEvidence(tx, { ...what, enrolmentId, confirmedById: leader }, ctx.now)
  await recordAudit(tx, ctx, {
    action: 'sessions.noteAttendance',
    subjectKind: 'session',
    subjectId: held.id,
    editionId: edition.id,
    detail: { kind, noted: enrolments.length },
  })
  return { noted: enrolments.length }
}
