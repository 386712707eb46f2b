import type { Tx } from '@/lib/platform/db'
import { refileAuthor } from '../search/indexing-commands'

type By = 'address' | 'facilitator'
type Moved = { claim: string; from: string; to: string; accountId: string }

/**
 * Gives an author's posts to an account's author, and what was followed under the name: whatever
 * asks who wrote a post then finds the account. The search finds them under it at once.
 * @returns how many posts there were; none when another claim was faster
 */
export async function givePosts(tx: Tx, moved: Moved, by: By, now: Date): Promise<number> {
  const { claim, from, to, accountId } = moved
  // Locks the author: of two claims at once the second finds no post.
  await tx.$executeRaw`UPDATE "Author" SET "name" = "name" WHERE "id" = ${from}`
  await tx.$executeRaw`
    INSERT INTO "ClaimedPost" ("postId", "claimId")
    SELECT "id", ${claim} FROM "Post" WHERE "authorId" = ${from}`
  const { count } = await tx.post.updateMany({ where: { authorId: from }, data: { authorId: to } })
  if (count === 0) return 0
  await refileAuthor(tx, claim, from, to)
  // Nobody thanks himself.
  await tx.thanks.deleteMany({
    where: { accountId, post: { claimed: { is: { claimId: claim } } } },
  })
  await giveSubscriptions(tx, from, to, now)
  await noteImported(tx, from, { claimedById: accountId, claimedAt: now, claimedBy: by })
  return count
}

/** Gives what came later under names that were claimed, as another import brings it, to their accounts. */
export async function giveNewPosts(tx: Tx, authors: readonly string[], now: Date): Promise<void> {
  const claims = await tx.claim.findMany({
    where: { authorId: { in: [...authors] }, decision: 'granted' },
    select: {
      ...{ id: true, authorId: true, accountId: true, by: true },
      account: { select: { author: { select: { id: true } } } },
    },
  })
  for (const { id: claim, authorId: from, accountId, account, by } of claims) {
    const to = account.author?.id
    const how = by === 'address' ? by : 'facilitator'
    if (to) await givePosts(tx, { claim, from, to, accountId }, how, now)
  }
}

/** Gives the posts back that are still there. What was followed stays with the account. */
export async function takePostsBack(tx: Tx, { claim, from, to }: Moved): Promise<void> {
  await tx.post.updateMany({
    where: { claimed: { is: { claimId: claim } }, authorId: to },
    data: { authorId: from },
  })
  await refileAuthor(tx, claim, to, from)
  await tx.claimedPost.deleteMany({ where: { claimId: claim } })
  await noteImported(tx, from, { claimedById: null, claimedAt: null, claimedBy: null })
}

/** What the account follows already, or ended, stays as the account has it. */
async function giveSubscriptions(tx: Tx, from: string, to: string, now: Date): Promise<void> {
  const [given, held] = await Promise.all(
    [from, to].map((authorId) =>
      tx.subscription.findMany({
        where: { authorId },
        select: { id: true, scope: true, scopeId: true, endedAt: true },
      }),
    ),
  )
  const has = new Set(held?.map(({ scope, scopeId }) => `${scope} ${scopeId}`))
  const moving = (given ?? []).filter(
    ({ scope, scopeId, endedAt }) =>
      scope !== 'own' && endedAt === null && !has.has(`${scope} ${scopeId}`),
  )
  await tx.subscription.updateMany({
    where: { id: { in: moving.map(({ id }) => id) } },
    data: { authorId: to },
  })
  await tx.subscription.updateMany({
    where: { authorId: from, endedAt: null },
    data: { endedAt: now },
  })
}

async function noteImported(
  tx: Tx,
  authorId: string,
  claimed: { claimedById: string | null; claimedAt: Date | null; claimedBy: By | null },
): Promise<void> {
  await tx.importedAuthor.updateMany({ where: { authorId }, data: claimed })
}
