import { requireAccount } from '@/lib/accounts/policy'
import { recordAudit } from '@/lib/audit/commands'
import { rendererVersion } from '@/lib/markdown/plugins'
import { renderPost } from '@/lib/markdown/render'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { placeOf } from '../place-queries'
import { moderatedForums } from '../policy'
import type { ThreadPlace } from '../rules'
import type { WriteSummaryInput } from './schema'

/**
 * Writes what a thread says in one language, up to its last post; what it said before is kept. An
 * empty text takes it away.
 * @throws NotFound when the viewer does not moderate the thread's forum, or nothing of it is shown
 * @throws Conflict `editedMeanwhile` when another window or person wrote one since
 */
export async function writeSummary(ctx: Ctx, input: WriteSummaryInput): Promise<ThreadPlace> {
  const { id: accountId } = requireAccount(ctx.viewer)
  const html = renderPost(input.body)
  return runCommand(ctx, { name: 'forum.writeSummary', input }, async (tx) => {
    const { thread: threadId, language, body } = input
    const root = await tx.post.findFirst({
      where: {
        ...{ id: threadId, number: 1, lastPostAt: { not: null } },
        forum: moderatedForums(ctx.viewer),
      },
      select: { forum: { select: { editionId: true, moduleId: true } } },
    })
    if (!root) throw new NotFound()
    // Locks the thread, as taking a number does: of two at once the second sees the first.
    const { lastNumber: upTo } = await tx.post.update({
      where: { id: threadId },
      data: { lastNumber: { increment: 0 } },
      select: { lastNumber: true },
    })
    const before = await tx.threadSummary.findFirst({
      where: { threadId, language, replacedAt: null },
      select: { id: true },
    })
    if ((before?.id ?? '') !== input.version) throw new Conflict('editedMeanwhile')
    const { now } = ctx
    await tx.threadSummary.updateMany({
      where: { threadId, language, replacedAt: null },
      data: { replacedAt: now },
    })
    if (body.trim() !== '')
      await tx.threadSummary.create({
        data: {
          ...{ id: newId(), threadId, language, body, html, rendererVersion, upTo, accountId },
          ...{ writtenAt: now, replacedAt: null },
        },
      })
    await recordAudit(tx, ctx, {
      action: body.trim() === '' ? 'forum.removeSummary' : 'forum.writeSummary',
      subjectKind: 'post',
      subjectId: threadId,
      editionId: root.forum.editionId,
      detail: { language, upTo },
    })
    const { edition, module } = await placeOf(tx, root.forum)
    return { edition, module, thread: threadId }
  })
}
