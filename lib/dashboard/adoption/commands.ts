import { recordAudit } from '@/lib/audit/commands'
import { adoptList } from '@/lib/editions/adoption/commands'
import { queueFinishing } from '@/lib/editions/adoption/finishing-commands'
import { offerOf } from '@/lib/editions/adoption/plan-queries'
import { asksNothing, isEmpty, type Plan } from '@/lib/editions/adoption/rules'
import { heldEdition } from '@/lib/editions/enrolment/seat-commands'
import { workObstacle } from '@/lib/editions/rules'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { requireEditionRights } from '../editions/commands'
import { openScheduledEdition } from '../opening-commands'
import type { AdoptContentInput } from './schema'

/**
 * Lets what a course has become reach an edition that runs, all of it, as it was seen in the preview.
 * Nobody loses what he has earned; who has done all that is asked now is completed by a job.
 *
 * @throws Forbidden, NotFound
 * @throws Conflict `adoptionMoved` when it is no longer what was seen, `adoptionAsksNothing` when
 *   nothing would be asked any more, `editionNotOpen` and `editionClosed` while the edition does not run
 */
export async function adoptContent(
  ctx: Ctx,
  input: AdoptContentInput,
): Promise<{ edition: string }> {
  requireEditionRights(ctx)
  return runCommand(ctx, { name: 'dashboard.adoptContent', input }, async (tx) => {
    // First of all: of two who adopt, the second finds that there is nothing left.
    const edition = await heldEdition(tx, { slug: input.edition })
    if (!edition) throw new NotFound()
    const obstacle = edition.frozenAt ? workObstacle(edition, ctx.now) : 'editionNotOpen'
    if (obstacle) throw new Conflict(obstacle)
    const offer = await offerOf(tx, edition)
    if (offer?.token !== input.plan || isEmpty(offer.plan)) throw new Conflict('adoptionMoved')
    if (asksNothing(offer.plan)) throw new Conflict('adoptionAsksNothing')
    await adoptList(tx, edition.id, offer, ctx.now)
    await openScheduledEdition(tx, edition.id, ctx.now)
    await queueFinishing(tx, { edition: edition.id }, ctx.now)
    await recordAudit(tx, ctx, {
      action: 'dashboard.adoptContent',
      subjectKind: 'edition',
      subjectId: edition.id,
      editionId: edition.id,
      detail: inShort(offer.plan),
    })
    return { edition: input.edition }
  })
}

/** The items by what becomes of them, for the record. */
function inShort({ items }: Plan): Record<string, string> {
  const said: Record<string, string> = {}
  for (const { kind, before, after } of items) {
    const id = (after ?? before).itemId
    said[kind] = said[kind] === undefined ? id : `${said[kind]}, ${id}`
  }
  return said
}
