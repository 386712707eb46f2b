import { stringify } from 'csv-stringify/sync'
import { recordAudit } from '@/lib/audit/commands'
import { actWords, isAuditAction } from '@/lib/audit/schema'
import { translator } from '@/lib/i18n/translator'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Viewer } from '@/lib/platform/viewer'
import { auditPage, requireReadsAudit, type AuditedAct, type AuditPage } from './queries'
import type { AuditFilter } from './schema'

const actsAtOnce = 500

/**
 * Gives the record of acts as CSV, newest first, page by page as it is asked for, and notes who
 * took it. Times are in UTC; what a spreadsheet would take for a formula begins with an apostrophe.
 * @throws Forbidden `signInFirst`, NotFound for who is no administrator
 */
export async function downloadAudit(ctx: Ctx, input: AuditFilter) {
  requireReadsAudit(ctx.viewer)
  await runCommand(ctx, { name: 'dashboard.downloadAudit', input }, async (tx) => {
    const subject = { subjectKind: 'audit', subjectId: '' }
    await recordAudit(tx, ctx, { action: 'dashboard.downloadAudit', ...subject, detail: input })
    return null
  })
  return { name: 'acts.csv', text: actsCsv(ctx.viewer, input) }
}

async function* actsCsv(viewer: Viewer, filter: AuditFilter): AsyncGenerator<string> {
  const t = translator(viewer.locale, 'audit')
  yield csv(
    [
      [t('at'), t('actor'), t('email'), t('action'), t('actionCode')],
      [t('subject'), t('subjectCode'), t('edition'), t('detail')],
    ].flat(),
    true,
  )
  let older: string | null = null
  do {
    const page: AuditPage = await auditPage(viewer, filter, { older, newer: null }, actsAtOnce)
    for (const act of page.acts) yield csv(line(viewer, act))
    older = page.older
  } while (older !== null)
}

const csv = (cells: string[], bom = false): string =>
  stringify([cells], { bom, escape_formulas: true, record_delimiter: 'windows' })

function line({ locale }: Viewer, act: AuditedAct): string[] {
  const { action, actor, subject, detail } = act
  return [
    act.at.toISOString(),
    actor?.name ?? actor?.id ?? '',
    actor?.email ?? '',
    isAuditAction(action) ? translator(locale, 'acts')(actWords[action]) : action,
    action,
    subject ?? '',
    `${act.subjectKind} ${act.subjectId}`,
    act.edition ?? '',
    detail ? JSON.stringify(detail) : '',
  ]
}
