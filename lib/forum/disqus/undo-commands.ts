import { db, pointsNowhere, reader, transactOn, type Tx } from '@/lib/platform/db'
import { authorsOf } from './author-commands'
import { bySystem, noteBatch } from './batch-commands'
import { nobodyKey } from './keys'

/** Threads that one round takes. */
const atOnce = 20

/**
 * Takes a batch back, thread by thread. A thread in which nobody has written since goes; where
 * somebody has, its imported posts become empty places, so that what was written here keeps its
 * number and what it answers. It may be broken off and called again.
 * @yields after some threads how many of their posts were removed and how many emptied
 */
export async function* undoingBatch(
  batchId: string,
  clock: () => Date,
): AsyncGenerator<{ removed: number; emptied: number }> {
  for (;;) {
    const roots = await reader.$queryRaw<{ rootId: string }[]>`
      SELECT DISTINCT p."rootId" FROM "ImportedPost" i JOIN "Post" p ON p."id" = i."id"
      WHERE i."batchId" = ${batchId} LIMIT ${atOnce}`
    if (roots.length === 0) break
    const ids = roots.map(({ rootId }) => rootId)
    yield await undoThreads(batchId, ids, clock())
  }
  const now = clock()
  await transactOn(db, async (tx) => {
    await tx.importedPost.deleteMany({ where: { batchId } })
    await tx.importedThread.deleteMany({ where: { batchId } })
    await forgetIdleAuthors(tx)
    await tx.importBatch.update({ where: { id: batchId }, data: { undoneAt: now } })
    await noteBatch(tx, bySystem(now), batchId, 'forum.undoImport')
  })
}

type Undone = { removed: number; emptied: number }

async function undoThreads(batchId: string, roots: readonly string[], now: Date): Promise<Undone> {
  try {
    return await transactOn(db, (tx) => removeThreads(tx, batchId, roots, now))
  } catch (error) {
    // Something that came later holds on to a post, such as a report of it.
    if (!pointsNowhere(error)) throw error
  }
  // Alone it shows which thread it is; that one keeps its empty places.
  if (roots.length === 1) return transactOn(db, (tx) => emptyPosts(tx, batchId, roots, now))
  const half = Math.floor(roots.length / 2)
  const before = await undoThreads(batchId, roots.slice(0, half), now)
  const after = await undoThreads(batchId, roots.slice(half), now)
  return { removed: before.removed + after.removed, emptied: before.emptied + after.emptied }
}

async function ofBatch(tx: Tx, batchId: string, roots: readonly string[]) {
  const posts = await tx.post.findMany({
    where: { rootId: { in: [...roots] } },
    select: { id: true, rootId: true },
  })
  const rows = await tx.importedPost.findMany({
    where: { batchId, id: { in: posts.map(({ id }) => id) } },
    select: { id: true, source: true, sourceForum: true },
  })
  return { posts, rows }
}

async function removeThreads(tx: Tx, batchId: string, roots: readonly string[], now: Date) {
  // Locks the threads, so that nobody answers in one meanwhile.
  await tx.post.updateMany({
    where: { id: { in: [...roots] } },
    data: { lastNumber: { increment: 0 } },
  })
  const { posts, rows } = await ofBatch(tx, batchId, roots)
  const ours = new Set(rows.map(({ id }) => id))
  const answered = new Set(posts.flatMap(({ id, rootId }) => (ours.has(id) ? [] : [rootId])))
  const emptied = await emptyPosts(tx, batchId, [...answered], now)
  const idle = roots.filter((rootId) => !answered.has(rootId))
  const gone = posts.flatMap(({ id, rootId }) => (answered.has(rootId) ? [] : [id]))
  await tx.importedPost.deleteMany({ where: { id: { in: gone } } })
  await tx.subscription.updateMany({
    where: { scope: 'thread', scopeId: { in: idle }, endedAt: null },
    data: { endedAt: now },
  })
  await tx.post.deleteMany({ where: { id: { in: gone.filter((id) => !idle.includes(id)) } } })
  await tx.post.deleteMany({ where: { id: { in: idle } } })
  return { removed: gone.length, emptied: emptied.emptied }
}

async function emptyPosts(
  tx: Tx,
  batchId: string,
  roots: readonly string[],
  now: Date,
): Promise<Undone> {
  const { rows } = await ofBatch(tx, batchId, roots)
  const [first] = rows
  if (!first) return { removed: 0, emptied: 0 }
  const nobody = [{ authorKey: nobodyKey, authorName: null }]
  const authors = await authorsOf(tx, first, nobody, now)
  const ids = rows.map(({ id }) => id)
  await tx.importedPost.deleteMany({ where: { id: { in: ids } } })
  await tx.postText.deleteMany({ where: { postId: { in: ids } } })
  await tx.claimedPost.deleteMany({ where: { postId: { in: ids } } })
  await tx.threadSummary.deleteMany({ where: { threadId: { in: [...roots] } } })
  await tx.postRevision.deleteMany({ where: { postId: { in: ids } } })
  await tx.postTranslation.deleteMany({ where: { postId: { in: ids } } })
  await tx.postDecision.updateMany({ where: { postId: { in: ids } }, data: { body: '' } })
  await tx.post.updateMany({
    where: { id: { in: ids } },
    data: {
      ...{ status: 'deleted', body: '', html: '', deletedAt: now },
      authorId: authors.get(nobodyKey) ?? '',
    },
  })
  return { removed: 0, emptied: ids.length }
}

/** Names under which nothing stands any more, and what was claimed of them. */
async function forgetIdleAuthors(tx: Tx): Promise<void> {
  const idle = await tx.author.findMany({
    where: {
      posts: { none: {} },
      imported: { isNot: null },
      claims: { none: { posts: { some: {} } } },
    },
    select: { id: true },
  })
  const ids = idle.map(({ id }) => id)
  for (let at = 0; at < ids.length; at += 1_000) {
    const some = { in: ids.slice(at, at + 1_000) }
    await tx.subscription.deleteMany({ where: { authorId: some } })
    await tx.claim.deleteMany({ where: { authorId: some } })
    await tx.importedAuthor.deleteMany({ where: { authorId: some } })
    await tx.author.deleteMany({ where: { id: some } })
  }
}

export type UndoPreview = {
  threads: number
  posts: number
  answeredThreads: number
  emptied: number
}

/** What taking a batch back would do. */
export async function undoPreview(batchId: string): Promise<UndoPreview> {
  const threads = await reader.$queryRaw<{ imported: number | bigint; others: number | bigint }[]>`
    SELECT
      SUM(CASE WHEN i."id" IS NULL THEN 0 ELSE 1 END) AS "imported",
      SUM(CASE WHEN i."id" IS NULL THEN 1 ELSE 0 END) AS "others"
    FROM "Post" p LEFT JOIN "ImportedPost" i ON i."id" = p."id" AND i."batchId" = ${batchId}
    WHERE p."rootId" IN (
      SELECT q."rootId" FROM "ImportedPost" j JOIN "Post" q ON q."id" = j."id"
      WHERE j."batchId" = ${batchId}
    )
    GROUP BY p."rootId"`
  const answered = threads.filter(({ others }) => Number(others) > 0)
  const sum = (of: typeof threads) => of.reduce((total, row) => total + Number(row.imported), 0)
  return {
    ...{ threads: threads.length, posts: sum(threads) },
    ...{ answeredThreads: answered.length, emptied: sum(answered) },
  }
}
