import { createHash } from 'node:crypto'
import { activeAccount } from '@/lib/accounts/policy'
import { reader, type Tx } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { ownAuthor } from '../authors/policy'
import { forumToRead } from '../forum-queries'
import { canModerate } from '../policy'
import { postPlaceOf } from '../post-place-queries'
import type { PostPlace } from '../rules'
import { siteProvider } from './provider'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')

const select = {
  id: true,
  rootId: true,
  number: true,
  forumId: true,
  body: true,
  html: true,
  language: true,
  forum: { select: { editionId: true, moduleId: true } },
} as const

/**
 * A shown post that the viewer may read, and whether he may put its translation into words.
 * @throws NotFound when it is not shown, or not to him
 */
export async function translatable(tx: Tx, viewer: Viewer, id: string) {
  const post = await tx.post.findFirst({ where: { id, status: 'published' }, select })
  if (!post) throw new NotFound()
  await forumToRead(tx, viewer, post.forumId)
  const own = { id, author: ownAuthor(viewer) }
  const isOwn = activeAccount(viewer) !== null && (await tx.post.count({ where: own })) > 0
  const mayCorrect = isOwn || canModerate(viewer, post.forum)
  return { ...post, source: hashOf(post.body), mayCorrect }
}

/** A post with what it says in the viewer's language. */
export type TranslatedPost = {
  html: string
  language: string
  place: PostPlace
  source: string
  /** Null while nobody asked for it, or once the post was changed. */
  translation: { html: string; body: string; by: string | null } | null
  mayAsk: boolean
  mayCorrect: boolean
}

/**
 * A post and its translation into the viewer's language.
 * @throws NotFound when it is not shown, or not to him
 */
export async function translatedPost(viewer: Viewer, id: string): Promise<TranslatedPost> {
  const post = await translatable(reader, viewer, id)
  const where = { postId: id, language: viewer.locale, sourceHash: post.source }
  const found = await reader.postTranslation.findFirst({ where })
  const person = await reader.account.findUnique({
    where: { id: found?.accountId ?? '' },
    select: { name: true },
  })
  const mayAsk = activeAccount(viewer) !== null && siteProvider() !== null
  const { html, language, source, mayCorrect } = post
  return {
    ...{ html, language, source, mayCorrect },
    place: await postPlaceOf(reader, post),
    translation: found && { html: found.html, body: found.body, by: person?.name ?? null },
    mayAsk: mayAsk && found === null && language !== viewer.locale,
  }
}
