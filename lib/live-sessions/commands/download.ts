import { recordAudit } from '@/lib/audit/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { attendanceCsv } from '../attendance-csv'
import { attendance } from '../queries/attendance'
import type { SessionAddress } from '../schema'

/** Gives a session's list of attendance as CSV, and notes who took it; it holds no addresses. */
export async function downloadAttendance(ctx: Ctx, address: SessionAddress) {
  const { edition } = await attendance(ctx.viewer, address, null, 1)
  await runCommand(ctx, { name: 'sessions.downloadAttendance', input: address }, async (tx) => {
    await recordAudit(tx, ctx, {
      action: 'sessions.downloadAttendance',
      subjectKind: 'edition',
      subjectId: edition.id,
      editionId: edition.id,
      detail: { item: address.item },
    })
    return null
  })
  return { name: `${edition.slug}-${address.item}.csv`, text: attendanceCsv(ctx.viewer, address) }
}
