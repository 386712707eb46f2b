import { requireAccount } from '@/lib/accounts/policy'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { readableForums } from '../policy'
import { postsUnder } from './counting-queries'
import { offeredAuthors } from './offers-queries'
import { claimStates, type Claimable, type Offer, type OwnClaim } from './schema'

/** Names and claims that one page shows; nobody is known to have more. */
const most = 50

export type OwnClaims = {
  offers: readonly Offer[]
  claims: readonly OwnClaim[]
  /** The imported post that was asked about; null when it cannot be claimed. */
  asked: Claimable | null
}

/** What was written with the viewer's address, what he claimed, and a post that he asks about. */
export async function ownClaims(viewer: Viewer, post: string | null): Promise<OwnClaims> {
  const account = requireAccount(viewer)
  const [offers, claims, asked] = await Promise.all([
    offersTo(viewer),
    reader.claim.findMany({
      where: {
        accountId: account.id,
        OR: [{ decision: null }, { decision: { in: ['granted', 'refused'] } }],
      },
      orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
      take: most,
      select: {
        ...{ id: true, decision: true, reason: true },
        author: { select: { id: true, name: true } },
        _count: { select: { posts: { where: { post: { status: { not: 'deleted' } } } } } },
      },
    }),
    post === null ? null : claimable(viewer, post),
  ])
  const under = await postsUnder(claims.map(({ author }) => author.id))
  const own = claims.map(({ id, decision, reason, author, _count }) => ({
    ...{ id, reason, name: author.name },
    state: claimStates.find((state) => state === decision) ?? 'waiting',
    posts: decision === 'granted' ? _count.posts : under(author.id),
  }))
  return {
    offers,
    claims: own.filter(({ state, posts }) => state !== 'granted' || posts > 0),
    asked,
  }
}

/** Posts that were written with the viewer's address, by the name under which they stand. */
export async function offersTo(viewer: Viewer): Promise<Offer[]> {
  if (!viewer.account || viewer.account.suspendedAt) return []
  const authors = await reader.author.findMany({
    where: offeredAuthors(viewer.account),
    orderBy: { createdAt: 'asc' },
    take: most,
    select: { id: true, name: true, kind: true },
  })
  const under = await postsUnder(authors.map(({ id }) => id))
  const offers = new Map<string, Offer>()
  for (const { id, name, kind } of authors.filter((one) => under(one.id) > 0)) {
    const key = `${kind} ${name}`
    const known = offers.get(key)
    offers.set(key, {
      ...{ name, imported: kind === 'imported' },
      authors: [...(known?.authors ?? []), id],
      posts: (known?.posts ?? 0) + under(id),
    })
  }
  return [...offers.values()]
}

async function claimable(viewer: Viewer, id: string): Promise<Claimable | null> {
  const found = await reader.post.findFirst({
    where: {
      ...{ id, status: 'published', forum: readableForums(viewer) },
      author: {
        kind: 'imported',
        claims: { none: { accountId: viewer.account?.id ?? '', decision: null } },
      },
    },
    select: {
      ...{ html: true, language: true },
      author: { select: { id: true, name: true } },
    },
  })
  if (!found) return null
  const { html, language, author } = found
  const under = await postsUnder([author.id])
  return { post: id, html, language, name: author.name, posts: under(author.id) }
}
