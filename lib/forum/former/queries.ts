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
      posts: { some: { status: 'published' } },
      OR: [readableForums(viewer), { id: { in: former } }],
    },
    orderBy: [{ edition: { opensAt: 'desc' } }, { id: 'desc' }],
    take: most,
    select: {
      edition: { select: { slug: true, name: true, names: true } },
      _count: { select: { posts: { where: { status: 'published' } } } },
    },
  })
  return forums.map(({ edition, _count }) => ({
    ...{ edition: edition.slug, module: place.module, posts: _count.posts },
    editionName: editionName(edition, viewer.locale),
  }))
}
