import { reader, type Tx } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { readableForum } from '../forum-queries'
import { pageAddress, pageKey } from './rules/links'

type Place = { edition: string; module: string }

/**
 * Where an address of the old pages leads now, whatever host it names: to the module whose forum has
 * its posts. Null when nobody knows it, or the viewer may not read there.
 */
export async function oldPage(viewer: Viewer, link: string): Promise<Place | null> {
  const address = pageAddress(link)
  const key = address && pageKey(address)
  if (!key || key === '/') return null
  const threads = await reader.importedThread.findMany({
    where: { pageKey: key },
    orderBy: { id: 'desc' },
    take: 5,
    select: { forumId: true },
  })
  for (const { forumId } of threads) {
    const forum = await readable(reader, viewer, forumId)
    if (forum) return { edition: forum.edition, module: forum.module }
  }
  return null
}

/** Where a post stands now that the old pages knew as `#comment-<id>`; null as above. */
export async function oldComment(
  viewer: Viewer,
  sourceId: string,
): Promise<(Place & { thread: string; number: number }) | null> {
  const rows = await reader.importedPost.findMany({
    where: { sourceId, placedAt: { not: null } },
    orderBy: { id: 'asc' },
    take: 5,
    select: { id: true },
  })
  const posts = await reader.post.findMany({
    where: { id: { in: rows.map(({ id }) => id) }, status: 'published', number: { not: null } },
    select: { forumId: true, rootId: true, number: true },
  })
  for (const { forumId, rootId, number } of posts) {
    const forum = await readable(reader, viewer, forumId)
    if (!forum || number === null) continue
    return { edition: forum.edition, module: forum.module, thread: rootId, number }
  }
  return null
}

async function readable(client: Tx, viewer: Viewer, forumId: string) {
  try {
    return await readableForum(client, viewer, forumId)
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
