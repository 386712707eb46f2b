import { runCommand, type Ctx } from '@/lib/platform/command'
import type { SettleInput } from '../schema'
import { found, ownSheet } from './own-sheet'

/** Says that the delegation has taken from a text beside its field what it wanted; it stays on record. */
export async function settleAside(ctx: Ctx, input: SettleInput): Promise<{ settled: true }> {
  return runCommand(ctx, { name: 'sheets.settleAside', input }, async (tx) => {
    const { sheet } = await ownSheet(tx, ctx, input)
    const where = { id: input.aside, sheetId: sheet.id }
    found(await tx.sheetAside.findFirst({ where, select: { id: true } }))
    await tx.sheetAside.updateMany({
      where: { ...where, settledAt: null },
      data: { settledAt: ctx.now, settledById: ctx.viewer.account?.id ?? null },
    })
    return { settled: true }
  })
}
