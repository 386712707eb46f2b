import type { Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { ownItem, refuseUnlessOpen } from '@/lib/progress/commands/own-item'
import type { FieldText } from '../rules/keeping'
import type { SheetAddress } from '../schema'

/**
 * The sheet of the asking learner's delegation, made when it is not there yet, with its row held: of
 * two delegates at once the second sees what the first wrote.
 */
export async function ownSheet(tx: Tx, ctx: Ctx, address: SheetAddress) {
  const own = await ownItem(tx, ctx, address)
  refuseUnlessOpen(own, ctx.now)
  if (own.criterion !== 'signed') throw new Conflict('notASheet')
  const { country } = await tx.enrolment.findUniqueOrThrow({
    where: { id: own.enrolmentId },
    select: { country: true },
  })
  const key = { editionId: own.edition.id, itemId: own.itemId, country }
  await tx.$executeRaw`
    INSERT INTO "Sheet" ("id", "editionId", "itemId", "country", "createdAt", "changedAt")
    VALUES (${newId()}, ${key.editionId}, ${key.itemId}, ${country}, ${ctx.now}, ${ctx.now})
    ON CONFLICT ("editionId", "itemId", "country") DO NOTHING`
  const sheet = await tx.sheet.update({
    where: { editionId_itemId_country: key },
    data: { changedAt: ctx.now },
    select: { id: true, signedAt: true },
  })
  return { ...own, country, sheet }
}

export type OwnSheet = Awaited<ReturnType<typeof ownSheet>>

/** What stands in each field. */
export async function standingTexts(
  client: Pick<Tx, 'sheetEntry'>,
  sheetId: string,
): Promise<Map<string, FieldText>> {
  const entries = await client.sheetEntry.findMany({
    where: { sheetId },
    orderBy: { number: 'asc' },
    select: { fieldId: true, number: true, body: true },
  })
  return new Map(entries.map(({ fieldId, number, body }) => [fieldId, { number, body }]))
}

/** @throws NotFound when the delegation's sheet has no such thing */
export const found = <Row>(row: Row | null): Row => {
  if (row === null) throw new NotFound()
  return row
}
