import { reader } from '@/lib/platform/db'
import type { Found, Scope } from '../schema'
import { postEntry } from './post-entry'

/** Shown posts that somebody asks to have looked at. */
export async function reportedEntries(scope: Scope): Promise<Found> {
  const open = { decidedAt: null, reportedAt: { lte: scope.before } }
  const where = {
    ...{ status: 'published', forumId: { in: [...scope.forums.keys()] }, reports: { some: open } },
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
        author: { select: { name: true, account: { select: { name: true } } } },
        reports: { where: open, orderBy: { reportedAt: 'asc' }, select: { reportedAt: true } },
      },
    }),
  ])
  const entries = rows.flatMap(({ author, reports, ...post }) =>
    postEntry(
      scope,
      { ...post, name: author.account?.name ?? author.name },
      {
        reason: 'reported',
        since: reports[0]?.reportedAt ?? scope.now,
        times: reports.length,
        path: `/${scope.locale}/moderation/reports`,
      },
    ),
  )
  return { count, entries }
}
