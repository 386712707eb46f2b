import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { endOf, isOver } from '../rules/time'

/** Nobody takes so many at once. */
const most = 20

/** An attempt that can be gone on with, and where. */
export type ResumableAttempt = {
  edition: string
  module: string
  item: string
  title: string
  language: string
  timeZone: string
  endsAt: Date | null
}

/** The viewer's own attempts that are under way, in any edition. */
export async function runningAttempts(viewer: Viewer, now: Date): Promise<ResumableAttempt[]> {
  if (!viewer.account) return []
  const edition = { slug: true, timeZone: true, closesAt: true, archivedAt: true } as const
  const open = await reader.attempt.findMany({
    where: { submittedAt: null, enrolment: { accountId: viewer.account.id, leftAt: null } },
    orderBy: { startedAt: 'desc' },
    take: most,
    select: {
      itemId: true,
      revision: true,
      language: true,
      dueAt: true,
      enrolment: { select: { edition: { select: edition } } },
    },
  })
  if (open.length === 0) return []
  const titles = await reader.itemVersion.findMany({
    where: {
      supersededAt: null,
      OR: open.map(({ itemId, revision, language }) => ({ itemId, revision, language })),
    },
    select: {
      itemId: true,
      revision: true,
      language: true,
      title: true,
      item: { select: { module: { select: { slug: true } } } },
    },
  })
  return open.flatMap(({ itemId, revision, language, dueAt, enrolment }) => {
    const ends = { dueAt, edition: enrolment.edition }
    const text = titles.find(
      (one) => one.itemId === itemId && one.revision === revision && one.language === language,
    )
    if (!text || isOver(ends, now)) return []
    const { slug, timeZone } = enrolment.edition
    const where = { edition: slug, module: text.item.module.slug, item: itemId }
    return [{ ...where, title: text.title, language, timeZone, endsAt: endOf(ends) }]
  })
}
