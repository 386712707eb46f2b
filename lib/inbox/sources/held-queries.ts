import { reader } from '@/lib/platform/db'
import type { Found, Scope } from '../schema'
import { postEntry } from './post-entry'

/** Posts that wait to be approved or refused. */
export async function heldEntries(scope: Scope): Promise<Found> {
  const where = {
    ...{ status: 'held', forumId: { in: [...scope.forums.keys()] } },
    writtenAt: { lte: scope.before },
    ...(scope.language && { language: scope.language }),
    ...(scope.only && { id: scope.only }),
  }
  const [count, rows] = await Promise.all([
    reader.post.count({ where }),
    reader.post.findMany({
      where,
      orderBy: { id: 'asc' },
      take: scope.most,
      select: {
        ...{ id: true, forumId: true, rootId: true, number: true, language: true, body: true },
        writtenAt: true,
        author: { select: { name: true, account: { select: { name: true } } } },
      },
    }),
  ])
  const entries = rows.flatMap(({ author, writtenAt, ...post }) =>
    postEntry(
      scope,
      { ...post, name: author.account?.name ?? author.name },
      { reason: 'held', since: writtenAt, path: `/${scope.locale}/moderation/${post.id}` },
    ),
  )
  return { count, entries }
}
