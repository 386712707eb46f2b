import { reader } from '@/lib/platform/db'
import type { Found, InboxEntry, Scope } from '../schema'

/** Applications to be enrolled. Places in the line are not among them: seats decide on those. */
export async function applicationEntries(scope: Scope): Promise<Found> {
  const where = {
    ...{ state: 'asked', editionId: { in: [...scope.editions.keys()] } },
    askedAt: { lte: scope.before },
    ...(scope.only && { id: scope.only }),
  }
  const [count, rows] = await Promise.all([
    reader.enrolmentRequest.count({ where }),
    reader.enrolmentRequest.findMany({
      where,
      orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
      take: scope.most,
      select: {
        ...{ id: true, editionId: true, motive: true, askedAt: true },
        account: { select: { name: true } },
      },
    }),
  ])
  const entries = rows.flatMap(({ id, editionId, motive, askedAt, account }): InboxEntry[] => {
    const edition = scope.editions.get(editionId)
    if (!edition) return []
    return [
      {
        ...{
          reason: 'application',
          subject: id,
          edition,
          place: null,
          language: null,
          times: null,
        },
        who: { kind: 'person', name: account.name },
        text: motive === '' ? null : motive,
        since: askedAt,
        path: `/${scope.locale}/admin/editions/${edition.slug}/people`,
      },
    ]
  })
  return { count, entries }
}
