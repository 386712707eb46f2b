import { requireAccount } from '@/lib/accounts/policy'
import { recordAudit } from '@/lib/audit/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { forumToRead } from '../forum-queries'
import { refuseMachines } from '../guests/reading'
import { moderatedForums } from '../policy'
import { closeReports } from './closing-commands'
import type { DismissReportsInput, ReportPostInput } from './schema'

/** Open reports of people unknown to us that one post collects; more would say nothing new. */
const mostFromStrangers = 5

/**
 * Asks a facilitator to look at a shown post: whoever reads it may, with or without an account. One
 * person has one open report on a post; the last words count.
 * @throws NotFound when the viewer may not read the post
 * @throws Conflict `reportOwn` on an own post; or when a machine seems to send it
 */
export async function reportPost(ctx: Ctx, input: ReportPostInput): Promise<{ post: string }> {
  const { viewer, now } = ctx
  if (viewer.account) requireAccount(viewer)
  return runCommand(ctx, { name: 'forum.reportPost', input }, async (tx) => {
    const post = await tx.post.findFirst({
      where: { id: input.post, status: 'published' },
      select: { id: true, forumId: true, author: { select: { id: true, accountId: true } } },
    })
    if (!post) throw new NotFound()
    await forumToRead(tx, viewer, post.forumId)
    if (!viewer.account) refuseMachines({ ...input, forum: post.forumId, email: '' }, now)
    const { account, guest } = viewer
    const own = account ? post.author.accountId === account.id : post.author.id === guest?.authorId
    if (own) throw new Conflict('reportOwn')
    await keepReport(tx, input, account?.id ?? guest?.authorId ?? null, account !== null, now)
    return { post: post.id }
  })
}

async function keepReport(
  tx: Tx,
  { post: postId, kind, words }: ReportPostInput,
  reporter: string | null,
  fromMember: boolean,
  now: Date,
): Promise<void> {
  const open = { postId, reporter, decidedAt: null }
  if (reporter !== null) {
    const { count } = await tx.report.updateMany({ where: open, data: { kind, words } })
    if (count > 0) return
  } else if ((await tx.report.count({ where: open })) >= mostFromStrangers) return
  const id = newId()
  await tx.report.create({
    data: { id, postId, reporter, fromMember, kind, words, reportedAt: now },
  })
}

/**
 * Closes the reports on a post that may stay.
 * @throws NotFound when the viewer does not moderate its forum
 * @throws Conflict `alreadyDecided` when there is none open, or no longer
 */
export async function dismissReports(
  ctx: Ctx,
  input: DismissReportsInput,
): Promise<{ post: string }> {
  return runCommand(ctx, { name: 'forum.dismissReports', input }, async (tx) => {
    const { account } = ctx.viewer
    const post = await tx.post.findFirst({
      where: { id: input.post, forum: moderatedForums(ctx.viewer) },
      select: { id: true, forum: { select: { editionId: true } } },
    })
    if (!post || !account) throw new NotFound()
    const closed = await closeReports(tx, post.id, 'dismissed', account.id, ctx.now)
    if (closed === 0) throw new Conflict('alreadyDecided')
    await recordAudit(tx, ctx, {
      action: 'forum.dismissReports',
      subjectKind: 'post',
      subjectId: post.id,
      editionId: post.forum.editionId,
      detail: { reports: closed },
    })
    return { post: post.id }
  })
}
