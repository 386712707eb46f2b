import { decidableClaims } from '@/lib/forum/claims/policy'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import type { Found, Scope } from '../schema'

/** Claims of posts that guests or imported authors wrote. They belong to no one edition. */
export async function claimEntries(scope: Scope, viewer: Viewer): Promise<Found> {
  const where = {
    AND: [decidableClaims(viewer), { askedAt: { lte: scope.before } }],
    ...(scope.only && { id: scope.only }),
  }
  const [count, rows] = await Promise.all([
    reader.claim.count({ where }),
    reader.claim.findMany({
      where,
      orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
      take: scope.most,
      select: { id: true, words: true, askedAt: true, account: { select: { name: true } } },
    }),
  ])
  const entries = rows.map(({ id, words, askedAt, account }) => ({
    ...{ reason: 'claim' as const, subject: id, edition: null, place: null },
    ...{ language: null, times: null, text: words, since: askedAt },
    who: { kind: 'person' as const, name: account.name },
    path: `/${scope.locale}/moderation/claims`,
  }))
  return { count, entries }
}
