import { isAdministrator } from '@/lib/accounts/policy'
import { reader } from '@/lib/platform/db'
import { Forbidden } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { isModerator } from '../policy'
import { decidableClaims } from './policy'
import type { GrantedClaim, OpenClaim } from './schema'

/** Claims that one page shows. */
const most = 50

export type ClaimsToDecide = {
  open: readonly OpenClaim[]
  /** The latest that were granted, for administrators. */
  granted: readonly GrantedClaim[]
}

/**
 * The claims that wait for the viewer, the oldest first; to administrators also what was granted.
 * @throws Forbidden when the viewer moderates nothing
 */
export async function claimsToDecide(viewer: Viewer): Promise<ClaimsToDecide> {
  if (!viewer.account) throw new Forbidden('signInFirst')
  if (!isModerator(viewer)) throw new Forbidden()
  const [open, granted] = await Promise.all([
    reader.claim.findMany({
      where: decidableClaims(viewer),
      orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
      take: most,
      select: {
        ...{ id: true, words: true, askedAt: true },
        account: { select: { name: true } },
        author: {
          select: {
            name: true,
            _count: { select: { posts: true } },
            posts: {
              where: { status: 'published' },
              orderBy: { writtenAt: 'desc' },
              take: 1,
              select: { html: true, language: true },
            },
          },
        },
      },
    }),
    isAdministrator(viewer) ? grantedLately() : [],
  ])
  return {
    open: open.map(({ account, author, ...claim }) => ({
      ...claim,
      account: account.name,
      name: author.name,
      posts: author._count.posts,
      example: author.posts[0] ?? null,
    })),
    granted,
  }
}

async function grantedLately(): Promise<GrantedClaim[]> {
  const claims = await reader.claim.findMany({
    where: { decision: 'granted' },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    take: most,
    select: {
      ...{ id: true, askedAt: true, decidedAt: true },
      account: { select: { name: true } },
      author: { select: { name: true } },
      _count: { select: { posts: true } },
    },
  })
  return claims.map(({ id, account, author, _count, askedAt, decidedAt }) => ({
    ...{ id, account: account.name, name: author.name, posts: _count.posts },
    at: decidedAt ?? askedAt,
  }))
}

/** How many claims wait for the viewer. */
export const claimsWaiting = async (viewer: Viewer): Promise<number> =>
  isModerator(viewer) ? reader.claim.count({ where: decidableClaims(viewer) }) : 0
