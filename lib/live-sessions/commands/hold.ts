import { recordAudit } from '@/lib/audit/commands'
import { renderPost } from '@/lib/markdown/render'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { Conflict, Invalid } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { instantOf } from '../rules/time'
import type { HoldSessionInput } from '../schema'
import { ledItem, type LedItem } from './led-item'

/**
 * Says when and where an edition holds a session, and later what is left of it. A change of what
 * calendars show raises the sequence, by which they know that it is newer.
 *
 * @throws Conflict `sessionChanged` when somebody else changed it since the form was shown
 * @throws Invalid for a time that the zone's clocks do not show that day
 */
export async function holdSession(
  ctx: Ctx,
  input: HoldSessionInput,
): Promise<{ session: string; sequence: number }> {
  return runCommand(ctx, { name: 'sessions.hold', input }, async (tx) => {
    const led = await ledItem(tx, ctx, input)
    const { edition, held, itemId } = led
    if ((held?.changedAt.toISOString() ?? '') !== input.seen) throw new Conflict('sessionChanged')
    const told = toldBy(ctx, input, held)
    const isNews = held !== null && changesCalendar(held, told)
    const sequence = (held?.sequence ?? 0) + (isNews ? 1 : 0)
    // Two changes within a millisecond must not look like one.
    const changedAt = new Date(Math.max(ctx.now.getTime(), (held?.changedAt.getTime() ?? 0) + 1))
    const row = { ...told, sequence, changedAt }
    const id = held?.id ?? newId()
    if (held) {
      // Held back by another's change at the same moment, it finds another `changedAt`.
      const { count } = await tx.liveSession.updateMany({
        where: { id, changedAt: held.changedAt },
        data: row,
      })
      if (count === 0) throw new Conflict('sessionChanged')
    } else await tx.liveSession.create({ data: { id, editionId: edition.id, itemId, ...row } })
    await recordAudit(tx, ctx, {
      action: 'sessions.hold',
      subjectKind: 'session',
      subjectId: id,
      editionId: edition.id,
      detail: { startsAt: told.startsAt.toISOString(), cancelled: told.cancelledAt !== null },
    })
    return { session: id, sequence }
  })
}

function toldBy(ctx: Ctx, input: HoldSessionInput, held: LedItem['held']) {
  const { day: heldOn, time: heldAt, timeZone, minutes, speakers } = input
  const startsAt = instantOf(heldOn, heldAt, timeZone)
  if (!startsAt) throw new Invalid({ time: { code: 'noSuchTime' } }, 'invalidForm')
  const isSame = held?.summary === input.summary
  const language = isSame ? held.summaryLanguage : ctx.viewer.locale
  return {
    ...{ timeZone, heldOn, heldAt, startsAt, minutes, speakers },
    link: input.link || null,
    recording: input.recording || null,
    summary: input.summary || null,
    summaryHtml: input.summary ? renderPost(input.summary) : null,
    summaryLanguage: input.summary ? language : null,
    cancelledAt: input.cancelled ? (held?.cancelledAt ?? ctx.now) : null,
  }
}

type Told = ReturnType<typeof toldBy>

const changesCalendar = (held: Told, told: Told): boolean =>
  held.startsAt.getTime() !== told.startsAt.getTime() ||
  held.minutes !== told.minutes ||
  held.link !== told.link ||
  (held.cancelledAt === null) !== (told.cancelledAt === null)
