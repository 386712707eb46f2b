import type { Tx } from '@/lib/platform/db'

/** How a report ended: nothing was wrong, the post was removed, or its author deleted it. */
type Outcome = 'dismissed' | 'removed' | 'gone'

/**
 * Closes what is said against a post. The words go: they have served, and may name somebody.
 * @param by the account that decided; null where an author deleted his post
 */
export async function closeReports(
  tx: Tx,
  post: string,
  decision: Outcome,
  by: string | null,
  now: Date,
): Promise<number> {
  const { count } = await tx.report.updateMany({
    where: { postId: post, decidedAt: null },
    data: { decision, decidedById: by, decidedAt: now, words: '' },
  })
  return count
}
