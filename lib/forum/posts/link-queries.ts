import type { Tx } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { isTokenOf, postOfToken } from '../guests/post-token'

/**
 * The post that a guest's link opens, and its holder as the guest who wrote it, for this post alone.
 * @throws NotFound when the link is not ours, or its post is claimed or gone
 */
export async function linkedPost(
  tx: Tx,
  { locale }: Viewer,
  token: string,
): Promise<{ post: string; viewer: Viewer }> {
  const id = postOfToken(token)
  const post = await tx.post.findFirst({
    where: { id: id ?? '', status: { not: 'deleted' }, author: { kind: 'guest' } },
    select: { id: true, authorId: true },
  })
  if (!post || !isTokenOf(token, post.id, post.authorId)) throw new NotFound()
  return { post: post.id, viewer: { locale, account: null, guest: { authorId: post.authorId } } }
}
