import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { ownAuthor } from '../authors/policy'
import { forumToRead } from '../forum-queries'
import { moderatedForums } from '../policy'
import type { ShownAttachment } from './schema'

/**
 * The post whose file this is, where the viewer may have the file: whoever reads the post; while it
 * waits its author and those who decide.
 * @throws NotFound when there is none for this viewer
 */
export async function attachedFile(viewer: Viewer, fileId: string): Promise<{ post: string }> {
  const found = await reader.attachment.findFirst({
    where: {
      fileId,
      OR: [
        { post: { status: 'published' } },
        { post: { status: { not: 'deleted' }, author: ownAuthor(viewer) } },
        { post: { status: 'held', forum: moderatedForums(viewer) } },
      ],
    },
    select: { post: { select: { id: true, forumId: true } } },
  })
  if (!found) throw new NotFound()
  await forumToRead(reader, viewer, found.post.forumId)
  return { post: found.post.id }
}

/** The files of these posts, by post. The caller has read the posts as somebody who may. */
export async function attachmentsOf(
  posts: readonly string[],
): Promise<ReadonlyMap<string, ShownAttachment[]>> {
  const rows = await reader.attachment.findMany({
    where: { postId: { in: [...posts] } },
    orderBy: { id: 'asc' },
    select: {
      ...{ postId: true, fileId: true, name: true, size: true },
      ...{ alt: true, width: true, height: true },
    },
  })
  const byPost = new Map<string, ShownAttachment[]>()
  for (const { postId, fileId, ...shown } of rows)
    byPost.set(postId, [...(byPost.get(postId) ?? []), { id: fileId, ...shown }])
  return byPost
}
