import type { Tx } from '@/lib/platform/db'
import { textOfPost } from './post-text'
import { indexWords } from './words'

/** Rises when the same text would be found by other words: then what is kept is written anew. */
export const indexVersion = 1

/**
 * Makes a post findable as it stands now, or no longer when it is not shown. Whatever shows, changes
 * or hides a post calls it in its own transaction; calling it again does no harm.
 */
export async function indexPost(tx: Tx, id: string): Promise<void> {
  const post = await tx.post.findUnique({
    where: { id },
    select: { status: true, html: true, forumId: true, authorId: true, language: true },
  })
  if (post?.status !== 'published') return unindexPost(tx, id)
  const text = textOfPost(post.html)
  const found = { text, words: indexWords({ ...post, text }), version: indexVersion }
  await tx.postText.upsert({
    where: { postId: id },
    update: found,
    create: { postId: id, ...found },
    select: { sequence: true },
  })
}

/** Takes a post's text out of the search, and out of the database wherever the search kept it. */
export async function unindexPost(tx: Tx, id: string): Promise<void> {
  await tx.postText.deleteMany({ where: { postId: id } })
}
