import { recordAudit } from '@/lib/audit/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { Forbidden } from '@/lib/platform/errors'
import { overseenEdition } from './edition-queries'
import { learnersCsv } from './learners-csv'
import { canDownloadLearners } from './policy'
import type { LearnerFilter } from './schema'

type Wanted = { edition: string; filter: LearnerFilter }

/**
 * Gives an edition's learners as CSV, line by line as they are asked for, and notes who took them.
 * @throws NotFound, Forbidden: administrators alone take names and addresses out of the house
 */
export async function downloadLearners(ctx: Ctx, input: Wanted) {
  const edition = await overseenEdition(ctx.viewer, input.edition)
  if (!canDownloadLearners(ctx.viewer)) throw new Forbidden()
  await runCommand(ctx, { name: 'dashboard.downloadLearners', input }, async (tx) => {
    await recordAudit(tx, ctx, {
      action: 'dashboard.downloadLearners',
      subjectKind: 'edition',
      subjectId: edition.id,
      editionId: edition.id,
      detail: input.filter,
    })
    return null
  })
  return {
    name: `${edition.slug}.csv`,
    text: learnersCsv(ctx.viewer, edition, input.filter, ctx.now),
  }
}
