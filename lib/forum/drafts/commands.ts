import { requireAccount } from '@/lib/accounts/policy'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import { readableForum } from '../forum-queries'
import type { SaveDraftInput } from './schema'

/** Drafts that one person has at a time; the oldest gives way. */
const mostDrafts = 30

/**
 * Keeps what somebody is writing, for his account alone, until it is sent; an empty text ends it.
 * It comes every few seconds and the last one counts, so no form is recorded as sent.
 * @throws NotFound when the viewer may not read the forum
 */
export async function saveDraft(ctx: Ctx, input: SaveDraftInput): Promise<{ savedAt: string }> {
  const { id: accountId } = requireAccount(ctx.viewer)
  const unrecorded = { ...ctx, submission: null }
  return runCommand(unrecorded, { name: 'forum.saveDraft', input }, async (tx) => {
    await readableForum(tx, ctx.viewer, input.forum)
    const place = { accountId, forumId: input.forum, parentId: input.parent }
    if (input.body === '') await tx.draft.deleteMany({ where: place })
    else await keepDraft(tx, place, input.body, ctx.now)
    return { savedAt: ctx.now.toISOString() }
  })
}

type Place = { accountId: string; forumId: string; parentId: string }

async function keepDraft(tx: Tx, place: Place, body: string, now: Date): Promise<void> {
  await tx.draft.upsert({
    where: { accountId_forumId_parentId: place },
    update: { body, savedAt: now },
    create: { id: newId(), ...place, body, savedAt: now },
  })
  const { accountId } = place
  const surplus = await tx.draft.findMany({
    where: { accountId },
    orderBy: [{ savedAt: 'desc' }, { id: 'desc' }],
    skip: mostDrafts,
    select: { id: true },
  })
  if (surplus.length > 0)
    await tx.draft.deleteMany({ where: { id: { in: surplus.map(({ id }) => id) } } })
}
