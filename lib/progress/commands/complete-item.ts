import { runCommand, type Ctx } from '@/lib/platform/command'
import { Conflict } from '@/lib/platform/errors'
import { declaredEvidence } from '../rules'
import type { CompleteItemInput } from '../schema'
import { recordEvidence } from './evidence'
import { ownItem, refuseUnlessOpen } from './own-item'

export type ItemCompleted = { item: string; completedAt: string }

/**
 * Takes a learner's word that an item was read or watched. Said again, in any form and also after
 * the edition closed, it has the same answer: when the item was first completed.
 */
export async function completeItem(ctx: Ctx, input: CompleteItemInput): Promise<ItemCompleted> {
  return runCommand(ctx, { name: 'progress.completeItem', input }, async (tx) => {
    const own = await ownItem(tx, ctx, input)
    const { enrolmentId, itemId } = own
    const known = await tx.completion.findUnique({
      where: { enrolmentId_itemId: { enrolmentId, itemId } },
      select: { completedAt: true },
    })
    if (known) return answer(itemId, known.completedAt)
    const kind = declaredEvidence(own.criterion)
    if (!kind) throw new Conflict('completedByDoing')
    refuseUnlessOpen(own, ctx.now)
    const { revision, edition } = own
    const language = ctx.viewer.locale
    const happening = { enrolmentId, editionId: edition.id, itemId, kind, revision, language }
    const { completedAt } = await recordEvidence(tx, happening, ctx.now)
    return answer(itemId, completedAt)
  })
}

const answer = (item: string, completedAt: Date): ItemCompleted => ({
  item,
  completedAt: completedAt.toISOString(),
})
