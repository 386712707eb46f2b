import { requireAccount } from '@/lib/accounts/policy'
import { reader, type Tx } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { ownAuthor } from '../authors/policy'
import { canModerate } from '../policy'
import { postPlaceOf } from '../post-place-queries'
import type { PostPlace } from '../rules'

const select = {
  id: true,
  rootId: true,
  number: true,
  html: true,
  language: true,
  languageBy: true,
  forum: { select: { editionId: true, moduleId: true } },
} as const

/** A post whose language the viewer may correct: his own, or one in a forum that he moderates. */
export async function languagePost(tx: Tx, viewer: Viewer, id: string) {
  if (viewer.account) requireAccount(viewer)
  const post = await tx.post.findFirst({ where: { id, status: { not: 'deleted' } }, select })
  if (!post) return null
  const isOwn = (await tx.post.count({ where: { id, author: ownAuthor(viewer) } })) > 0
  return isOwn || canModerate(viewer, post.forum) ? { ...post, isOwn } : null
}

/** A post, and the language that it is said to be in. */
export type PostInLanguage = {
  html: string
  language: string
  isDetected: boolean
  place: PostPlace
}

/**
 * A post whose language the viewer may correct, with its place.
 * @throws NotFound when the viewer neither wrote it nor moderates its forum
 */
export async function postInLanguage(viewer: Viewer, id: string): Promise<PostInLanguage> {
  const post = await languagePost(reader, viewer, id)
  if (!post) throw new NotFound()
  const { html, language, languageBy } = post
  const isDetected = languageBy === 'detected'
  return { html, language, isDetected, place: await postPlaceOf(reader, post) }
}
