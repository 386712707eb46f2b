import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { readableForums } from '../policy'
import { forumHead } from '../threads/head-queries'
import type { ForumHead } from '../threads/schema'

/**
 * A forum of an edition by which all of them are followed, and whether they are; null where the
 * viewer reads none of them.
 */
export async function editionToFollow(
  viewer: Viewer,
  edition: string,
  now: Date,
): Promise<ForumHead | null> {
  const forum = await reader.forum.findFirst({
    where: { edition: { slug: edition }, ...readableForums(viewer) },
    orderBy: { id: 'asc' },
    select: { moduleId: true },
  })
  if (!forum) return null
  const { slug } = await reader.module.findUniqueOrThrow({
    where: { id: forum.moduleId },
    select: { slug: true },
  })
  return forumHead(viewer, { edition, module: slug }, now)
}
