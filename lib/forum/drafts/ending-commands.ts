import { db, type Tx } from '@/lib/platform/db'

/** How long a draft waits to be gone on with, in days. */
const keptDays = 60

/** Ends the draft of a post that is sent now. */
export async function endDraft(
  tx: Tx,
  place: { accountId: string; forumId: string; parentId: string },
): Promise<void> {
  await tx.draft.deleteMany({ where: place })
}

/** Erases what nobody has gone on writing. */
export async function forgetOldDrafts(now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 86_400_000)
  await db.draft.deleteMany({ where: { savedAt: { lt: before } } })
}
