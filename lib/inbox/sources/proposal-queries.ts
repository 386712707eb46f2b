import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { reviewedProposals } from '@/lib/practices/proposals/policy'
import type { Found, InboxEntry, Scope } from '../schema'

/** Practices that members propose. They belong to no one edition. */
export async function proposalEntries(scope: Scope, viewer: Viewer): Promise<Found> {
  const where = {
    AND: [
      reviewedProposals(viewer, scope.now),
      { status: 'sent', sentAt: { lte: scope.before } },
      scope.only ? { id: scope.only } : {},
    ],
  }
  const [count, rows] = await Promise.all([
    reader.proposal.count({ where }),
    reader.proposal.findMany({
      where,
      orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
      take: scope.most,
      select: {
        ...{ id: true, sentAt: true },
        account: { select: { name: true } },
        versions: {
          where: { sentAt: { not: null } },
          orderBy: { number: 'desc' },
          take: 1,
          select: { title: true, language: true },
        },
      },
    }),
  ])
  const entries = rows.map(({ id, sentAt, account, versions: [sent] }): InboxEntry => ({
    ...{ reason: 'proposal', subject: id, edition: null, place: null, times: null },
    language: sent?.language ?? null,
    text: sent?.title ?? null,
    since: sentAt ?? scope.now,
    who: { kind: 'person', name: account.name },
    path: `/${scope.locale}/moderation/practices/${id}`,
  }))
  return { count, entries }
}
