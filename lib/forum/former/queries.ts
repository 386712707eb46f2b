import { editionName } from '@/lib/editions/rules'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { readableForums } from '../policy'
import { readLater } from './reading-queries'

/** Forums that a page lists; a course has hardly more editions. */
const most = 20

/** The same module's forum in an edition before. */
export type FormerForum = { edition: string; module: string; editionName: string; posts: number }

/**
 * The forums of a module in the editions before one that are over and that the viewer may read, the
 * newest first, with how much stands in them; empty ones are left out.
 */
export async function formerForums(
  viewer: Viewer,
  place: { edition: string; module: string },
  now: Date,
): Promise<FormerForum[]> {
  const here = await reader.edition.findUnique({
    where: { slug: place.edition },
    select: {
      ...{ opensAt: true, courseId: true },
      course: { select: { modules: { where: { slug: place.module }, select: { id: true } } } },
    },
  })
  const module = here?.course.modules[0]?.id
  if (!here || !module) return []
  const former = await readLater(reader, viewer)
  const forums = await reader.forum.findMany({
    where: {
      moduleId: module,
      edition: { courseId: here.courseId, opensAt: { lt: here.opensAt }, closesAt: { lte: now } },
      ...readableForums(viewer, former),
    },
    orderBy: [{ edition: { opensAt: 'desc' } }, { id: 'desc' }],
    take: most,
    select: {
      id: true,
      edition: { select: { slug: true, name: true, names: true } },
    },
  })
  const posts = await postsIn(forums.map(({ id }) => id))
  return forums.flatMap(({ id, edition }) => {
    const count = posts.get(id) ?? 0
    const name = editionName(edition, viewer.locale)
    return count === 0
      ? []
      : [{ edition: edition.slug, module: place.module, editionName: name, posts: count }]
  })
}

/** Asked by their ids, and so answered from the index of a forum's posts. */
async function postsIn(forums: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (forums.length === 0) return new Map()
  const rows = await reader.post.groupBy({
    by: ['forumId'],
    where: { forumId: { in: [...forums] }, status: 'published' },
    _count: true,
  })
  return new Map(rows.map(({ forumId, _count }) => [forumId, _count]))
}
