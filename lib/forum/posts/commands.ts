import { rendererVersion } from '@/lib/markdown/plugins'
import { renderPost } from '@/lib/markdown/render'
import type { Upload } from '@/lib/files/uploads'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { attachFiles } from '../attachments/commands'
import { admitWriter } from '../authors/writer-commands'
import { endDraft } from '../drafts/ending-commands'
import type { Forum } from '../forum-queries'
import { readGuest, refuseMachines } from '../guests/reading'
import { languageSaid } from '../languages/detect'
import { calledIn } from '../mentions/called-queries'
import { keepMentions } from '../mentions/keeping-commands'
import { markMentions } from '../mentions/rules'
import { replyObstacle, statusOfNew } from '../rules'
import type { WritePostInput } from '../schema'
import { refuseTeamName, weigh } from '../signals/queries'
import { keptSignals } from '../signals/rules/signals'
import { askForConfirmation } from '../subscriptions/address-commands'
import { follow, hearOfOwnPosts } from '../subscriptions/following-commands'
import { writableForum } from '../writable-queries'
import { checkText } from './check-text'
import { announcePost, takeNumber } from './publishing-commands'
import { sameAsBefore } from './repeats-queries'
import { asWritten, type NewPost, type Parent, type Written } from './schema'

/**
 * Writes a post: a new thread, or an answer to `parent`; under the viewer's account, or as a guest
 * with name and address. A guest's post is held where the forum says so, and anybody's that has
 * signals; all else is shown at once and told to subscribers. The same text sent again is the same post.
 * @throws Invalid when a guest's name or address is none
 * @throws Forbidden when the viewer may not write here
 * @throws Conflict when the forum is closed, what is answered is not shown, or a machine seems to write
 */
export async function writePost(
  ctx: Ctx,
  input: WritePostInput,
  uploads: readonly Upload[] = [],
): Promise<Written> {
  const guest = ctx.viewer.account ? null : readGuest(input)
  if (guest) refuseMachines(input, ctx.now)
  const html = renderPost(input.body)
  const said = languageSaid(input.body, input.language, ctx.viewer.locale)
  const sent = uploads.length > 0 ? { ...input, uploads } : input
  return runCommand(ctx, { name: 'forum.writePost', input: sent }, async (tx) => {
    const forum = await writableForum(tx, ctx, input.forum)
    const parent = input.parent === '' ? null : await answered(tx, forum, input.parent)
    const writer = await admitWriter(tx, ctx, guest)
    const { body } = input
    checkText(writer, body)
    if (guest) await refuseTeamName(tx, forum, guest.name)
    const signals = await weigh(tx, ctx, { forum, writer, body })
    const called = await calledIn(tx, forum, body, ctx.viewer.account?.id ?? null)
    const marked = markMentions(html, called.names)
    const post = { forum, parent, writer, body, html: marked, signals, ...said }
    const before = await sameAsBefore(tx, post, ctx.now)
    const written = before ?? (await keepPost(tx, post, ctx.now))
    if (!before) {
      await attachFiles(tx, ctx, { post: written.post, alts: input.alt }, uploads)
      const calling = { post: written.post, author: writer.author }
      await keepMentions(tx, calling, called.accounts, ctx.now)
    }
    if (guest) await hearOfOwnPosts(tx, writer.author, ctx)
    const { account } = ctx.viewer
    if (account)
      await endDraft(tx, { accountId: account.id, forumId: forum.id, parentId: input.parent })
    if (input.subscribe) {
      await follow(tx, writer.author, { scope: 'thread', scopeId: written.thread }, ctx)
      await askForConfirmation(tx, writer.author, forum, ctx, written.post)
    }
    return written
  })
}

async function answered(tx: Tx, forum: Forum, id: string): Promise<Parent> {
  const parent = await tx.post.findUnique({
    where: { id },
    select: { id: true, rootId: true, depth: true, forumId: true, status: true },
  })
  const obstacle = replyObstacle(parent, forum.id)
  if (!parent || obstacle) throw new Conflict(obstacle ?? 'replyElsewhere')
  return parent
}

async function keepPost(tx: Tx, post: NewPost, now: Date): Promise<Written> {
  const id = newId()
  const thread = post.parent?.rootId ?? id
  const isWeighty = post.signals.length > 0
  const status = isWeighty ? 'held' : statusOfNew(post.writer.kind, post.forum.guests)
  const shown = status === 'published'
  const number = !shown ? null : post.parent ? await takeNumber(tx, thread, now) : 1
  const isShownThread = shown && !post.parent
  await tx.post.create({
    data: {
      id,
      forumId: post.forum.id,
      rootId: thread,
      parentId: post.parent?.id ?? null,
      depth: post.parent ? post.parent.depth + 1 : 0,
      number,
      lastNumber: isShownThread ? 1 : 0,
      lastPostAt: isShownThread ? now : null,
      authorId: post.writer.author,
      status,
      body: post.body,
      html: post.html,
      rendererVersion,
      language: post.language,
      languageBy: post.languageBy,
      heldFor: keptSignals(post.signals),
      writtenAt: now,
      publishedAt: shown ? now : null,
      deletedAt: null,
    },
  })
  if (shown) await announcePost(tx, id, now)
  return asWritten(post, { id, thread, status, number })
}
