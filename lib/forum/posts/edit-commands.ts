import { rendererVersion } from '@/lib/markdown/plugins'
import { renderPost } from '@/lib/markdown/render'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { changeFiles, sameFiles, type FileChange } from '../attachments/commands'
import { detectLanguage } from '../languages/detect'
import { calledIn } from '../mentions/called-queries'
import { keepMentions } from '../mentions/keeping-commands'
import { markMentions } from '../mentions/rules'
import type { PostPlace } from '../rules'
import { indexPost } from '../search/indexing-commands'
import { weigh, type Weighed } from '../signals/queries'
import { keptSignals, readSignals } from '../signals/rules/signals'
import { writableForum } from '../writable-queries'
import { checkText } from './check-text'
import { ownPost, type OwnPost } from './own-queries'
import { editObstacle, mostEdits, versionOf } from './rules'
import type { EditPostInput } from './schema'

/**
 * Changes the text of an own post, for a while after it is shown. What it said before is kept for
 * those who may read it; files that are taken away are gone. The text passes the same checks as a
 * new one.
 * @throws NotFound when the post is another's
 * @throws Conflict when its time is over, it was decided on, another window changed it meanwhile, or
 *   the text would have to wait for a facilitator
 */
export async function editPost(
  ctx: Ctx,
  input: EditPostInput,
  files: FileChange = sameFiles,
): Promise<PostPlace> {
  const html = renderPost(input.body)
  const detected = detectLanguage(input.body, ctx.viewer.locale)
  const refiled = files.uploads.length > 0 || files.drop.length > 0
  const sent = refiled ? { ...input, ...files } : input
  return runCommand(ctx, { name: 'forum.editPost', input: sent }, async (tx) => {
    const post = await ownPost(tx, ctx.viewer, input.post)
    const forum = await writableForum(tx, ctx, post.forumId)
    const { body } = input
    // Once somebody said in which language a post is, it is in that.
    const language = post.languageBy === 'detected' ? detected : post.language
    const { kind } = post.author
    const obstacle = editObstacle({ ...post, writer: kind, guests: forum.guests }, ctx.now)
    if (obstacle) throw new Conflict(obstacle)
    const writer = { kind: kind === 'guest' ? kind : 'member', author: post.author.id } as const
    checkText(writer, body)
    const heldFor = await weighedAgain(tx, ctx, post, { forum, writer, body })
    if (body !== post.body || refiled) {
      if (input.version !== versionOf(post)) throw new Conflict('editedMeanwhile')
      const called = await calledIn(tx, forum, body, ctx.viewer.account?.id ?? null)
      const marked = markMentions(html, called.names)
      await replaceText(tx, post, { body, html: marked, language, heldFor }, ctx.now)
      await keepMentions(tx, { post: post.id, author: post.author.id }, called.accounts, ctx.now)
      await changeFiles(tx, ctx, post.id, files)
    }
    const { rootId: thread, number } = post
    return { post: post.id, thread, number, edition: forum.edition, module: forum.module }
  })
}

type Text = { body: string; html: string; language: string; heldFor: string | null }

/** A post that is shown may not become one that would have waited; one that waits says so anew. */
async function weighedAgain(tx: Tx, ctx: Ctx, post: OwnPost, text: Weighed) {
  const signals = await weigh(tx, ctx, { ...text, post: post.id })
  const before = readSignals(post.heldFor).map(({ code }) => code)
  const isNew = signals.some(({ code }) => !before.includes(code))
  if (post.status === 'published' && isNew) throw new Conflict('editNeedsReading')
  return keptSignals(signals)
}

/** Of two changes at once the update lets one through. */
async function replaceText(tx: Tx, post: OwnPost, text: Text, now: Date): Promise<void> {
  const { count } = await tx.post.updateMany({
    where: { id: post.id, status: post.status, editedAt: post.editedAt },
    data: { ...text, rendererVersion, editedAt: now },
  })
  if (count === 0) throw new Conflict('editedMeanwhile')
  if (post.status !== 'published') return
  await keepRevision(tx, post, now)
  await indexPost(tx, post.id)
}

async function keepRevision(tx: Tx, post: OwnPost, now: Date): Promise<void> {
  const kept = await tx.postRevision.count({ where: { postId: post.id } })
  if (kept >= mostEdits) throw new Conflict('editTooOften', { max: mostEdits })
  const { editedAt, publishedAt, writtenAt, body, language } = post
  const since = [editedAt, publishedAt, writtenAt].flatMap((time) => time?.getTime() ?? [])
  await tx.postRevision.create({
    data: {
      id: newId(),
      postId: post.id,
      body,
      language,
      writtenAt: new Date(Math.max(...since)),
      replacedAt: now,
    },
  })
}
