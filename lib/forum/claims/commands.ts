import { requireAccount } from '@/lib/accounts/policy'
import { recordAudit } from '@/lib/audit/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { memberAuthor } from '../authors/commands'
import { readableForum } from '../forum-queries'
import { givePosts, takePostsBack } from './moving-commands'
import { offeredAuthors } from './offers-queries'
import { revocableClaims } from './policy'
import type { AskForClaimInput, ClaimOfferedInput, UndoClaimInput } from './schema'

/** Claims of one account that wait for a decision. */
const mostWaiting = 10

/**
 * Says that posts written with the account's address are the viewer's, which makes them his; or
 * that they are not, after which nobody asks again.
 * @throws NotFound when they were written with another address, or are another's meanwhile
 */
export async function claimOffered(ctx: Ctx, input: ClaimOfferedInput): Promise<null> {
  const account = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'forum.claimOffered', input }, async (tx) => {
    const { now } = ctx
    const offered = await tx.author.findMany({
      where: { id: { in: input.authors }, ...offeredAuthors(account) },
      orderBy: { id: 'asc' },
      select: { id: true },
    })
    if (offered.length === 0) throw new NotFound()
    const isMine = input.answer === 'mine'
    const to = isMine ? await memberAuthor(tx, account, now) : ''
    for (const { id: from } of offered) {
      const decision = isMine ? 'granted' : 'notMine'
      const decided = { decision, decidedById: account.id, decidedAt: now, reason: null }
      const made = { by: 'address', words: '', askedAt: now, ...decided }
      const claim = await keepClaim(tx, { authorId: from, accountId: account.id }, made)
      const moved = { claim, from, to, accountId: account.id }
      if (isMine) await givePosts(tx, moved, 'address', now)
      const subject = { subjectKind: 'author', subjectId: from }
      await recordAudit(tx, ctx, {
        action: isMine ? 'forum.grantClaim' : 'forum.declineClaim',
        ...subject,
      })
    }
    return null
  })
}

/**
 * Asks that the posts of an imported author be given to the viewer; a facilitator decides.
 * @throws NotFound when the viewer does not read the post, or its author can be asked for by nobody
 * @throws Conflict `claimWaits` when he asked already, `tooManyClaims` when he asked for many
 */
export async function askForClaim(ctx: Ctx, input: AskForClaimInput): Promise<null> {
  const account = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'forum.askForClaim', input }, async (tx) => {
    const post = await tx.post.findFirst({
      where: { id: input.post, status: 'published', author: { kind: 'imported' } },
      select: { forumId: true, authorId: true },
    })
    if (!post) throw new NotFound()
    await readableForum(tx, ctx.viewer, post.forumId)
    const waiting = await tx.claim.findMany({
      where: { accountId: account.id, decision: null },
      select: { authorId: true },
    })
    if (waiting.some(({ authorId }) => authorId === post.authorId)) throw new Conflict('claimWaits')
    if (waiting.length >= mostWaiting) throw new Conflict('tooManyClaims', { max: mostWaiting })
    const open = { decision: null, decidedById: null, decidedAt: null, reason: null }
    const made = { by: 'words', words: input.words, askedAt: ctx.now, ...open }
    await keepClaim(tx, { authorId: post.authorId, accountId: account.id }, made)
    return null
  })
}

/**
 * Takes a claim back: the posts stand again under the name under which they were written.
 * @throws NotFound when it is another's, unless the viewer administers the site
 */
export async function undoClaim(ctx: Ctx, input: UndoClaimInput): Promise<null> {
  requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'forum.undoClaim', input }, async (tx) => {
    const claim = await tx.claim.findFirst({
      where: { id: input.claim, ...revocableClaims(ctx.viewer) },
      select: {
        ...{ id: true, authorId: true, accountId: true },
        account: { select: { author: { select: { id: true } } } },
      },
    })
    const to = claim?.account.author?.id
    if (!claim || !to) throw new NotFound()
    await takePostsBack(tx, { ...claim, claim: claim.id, from: claim.authorId, to })
    await tx.claim.update({
      where: { id: claim.id },
      data: { decision: 'undone', decidedById: ctx.viewer.account?.id ?? null, decidedAt: ctx.now },
    })
    const subject = { subjectKind: 'author', subjectId: claim.authorId }
    await recordAudit(tx, ctx, { action: 'forum.undoClaim', ...subject })
    return null
  })
}

type Kept = {
  by: string
  words: string
  askedAt: Date
  decision: string | null
  decidedById: string | null
  decidedAt: Date | null
  reason: string | null
}

/** One row for an author and an account, whatever was said of it before. */
async function keepClaim(
  tx: Tx,
  of: { authorId: string; accountId: string },
  kept: Kept,
): Promise<string> {
  const { id } = await tx.claim.upsert({
    where: { authorId_accountId: of },
    update: kept,
    create: { id: newId(), ...of, ...kept },
    select: { id: true },
  })
  return id
}
