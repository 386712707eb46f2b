import { db, reader, transactOn, type Tx } from '@/lib/platform/db'
import { textOfPost } from './post-text'
import { facet, indexWords } from './words'

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

type NewlyShown = { id: string; html: string; forumId: string; authorId: string; language: string }

/** Makes many posts findable that are shown for the first time, as an import does, in one statement. */
export async function indexNewPosts(tx: Tx, posts: readonly NewlyShown[]): Promise<void> {
  await tx.postText.createMany({
    data: posts.map(({ id, html, ...post }) => {
      const text = textOfPost(html)
      return { postId: id, text, words: indexWords({ ...post, text }), version: indexVersion }
    }),
  })
}

/** Files the posts of a claim under another author: one word of each changes. */
export async function refileAuthor(tx: Tx, claim: string, from: string, to: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "PostText"
    SET "words" = replace("words", ${facet('author', from)}, ${facet('author', to)})
    WHERE "postId" IN (SELECT "postId" FROM "ClaimedPost" WHERE "claimId" = ${claim})`
}

/** Takes a post's text out of the search, and out of the database wherever the search kept it. */
export async function unindexPost(tx: Tx, id: string): Promise<void> {
  await tx.postText.deleteMany({ where: { postId: id } })
}

/** Posts looked through in one step; others write between two. */
const step = 500

/**
 * Puts into the index what is shown and not in it, or in it by older words: what was written before
 * there was an index, and whatever a restored backup lacks.
 *
 * @returns how many posts were missing
 */
export async function indexMissing(signal: AbortSignal): Promise<number> {
  let [after, missing]: [string | null, number] = ['', 0]
  while (after !== null && !signal.aborted) {
    const from: string = after
    const posts = await reader.post.findMany({
      where: { id: { gt: from } },
      orderBy: { id: 'asc' },
      take: step,
      select: { id: true, status: true, text: { select: { version: true } } },
    })
    const wrong = posts.filter(({ status, text }) =>
      status === 'published' ? text?.version !== indexVersion : text !== null,
    )
    for (const { id } of wrong) await transactOn(db, (tx) => indexPost(tx, id))
    missing += wrong.length
    after = posts.length < step ? null : (posts.at(-1)?.id ?? null)
  }
  return missing
}
