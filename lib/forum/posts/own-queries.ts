import { requireAccount } from '@/lib/accounts/policy'
import type { Tx } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { ownAuthor } from '../authors/policy'

const select = {
  id: true,
  forumId: true,
  forum: { select: { editionId: true, moduleId: true, guests: true } },
  rootId: true,
  number: true,
  status: true,
  body: true,
  html: true,
  language: true,
  languageBy: true,
  heldFor: true,
  writtenAt: true,
  publishedAt: true,
  editedAt: true,
  author: { select: { id: true, kind: true } },
} as const

/** A post of the viewer's own that is not deleted. */
export type OwnPost = Awaited<ReturnType<typeof ownPost>>

/**
 * The viewer's own post, wherever it stands and whatever became of it.
 * @throws NotFound when it is another's, or no more
 * @throws Forbidden when the viewer's account is suspended
 */
export async function ownPost(tx: Tx, viewer: Viewer, id: string) {
  if (viewer.account) requireAccount(viewer)
  const post = await tx.post.findFirst({
    where: { id, status: { not: 'deleted' }, author: ownAuthor(viewer) },
    select,
  })
  if (!post) throw new NotFound()
  return post
}
