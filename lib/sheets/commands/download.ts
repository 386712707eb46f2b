import { recordAudit } from '@/lib/audit/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { comparedSheets } from '../queries/compared'
import type { SheetPlace } from '../rules/place'
import { sheetsCsv } from '../sheets-csv'

/** Gives the signed sheets of an edition as CSV, and notes who took them. */
export async function downloadSheets(ctx: Ctx, input: SheetPlace) {
  const compared = await comparedSheets(ctx.viewer, input, 'all', ctx.now)
  const { edition } = compared
  await runCommand(ctx, { name: 'sheets.download', input }, async (tx) => {
    await recordAudit(tx, ctx, {
      action: 'sheets.download',
      subjectKind: 'edition',
      subjectId: edition.id,
      editionId: edition.id,
      detail: { item: input.item },
    })
    return null
  })
  const bytes = new TextEncoder().encode(sheetsCsv(compared, ctx.viewer.locale))
  return { name: `${edition.slug}-${input.item}.csv`, text: [bytes] }
}
