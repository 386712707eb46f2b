import { recordAudit } from '@/lib/audit/commands'
import type { Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'

type Post = { id: string; body: string; forum: { editionId: string } }

type Decision = {
  decision: 'approve' | 'refuse' | 'remove'
  reason: string | null
  /** Of a removal: what everybody may know of why. */
  kind?: string
}

/** Notes who decided what on which text. */
export async function noteDecision(
  tx: Tx,
  ctx: Ctx,
  post: Post,
  { decision, reason, kind }: Decision,
): Promise<void> {
  const { account } = ctx.viewer
  if (!account) throw new NotFound()
  await tx.postDecision.create({
    data: {
      id: newId(),
      postId: post.id,
      decision,
      kind: kind ?? null,
      reason,
      body: post.body,
      decidedById: account.id,
      decidedAt: ctx.now,
    },
  })
  await recordAudit(tx, ctx, {
    action: `forum.${decision}Post`,
    subjectKind: 'post',
    subjectId: post.id,
    editionId: post.forum.editionId,
    ...(reason === null ? {} : { detail: { reason, ...(kind !== undefined && { kind }) } }),
  })
}
