import { NotFound } from '@/lib/platform/errors'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { ownAuthor } from '../authors/policy'
import type { ThreadOrder } from '../schema'
import { forumHead, followingOf } from './head-queries'
import { firstReplies, threadPosts, threadRows } from './posts-queries'
import { cursorText, pageStart, readCursor } from './rules'
import type { Following, ForumHead, ForumPage, ThreadPage } from './schema'
import { unshownPosts } from './unshown-queries'
import { shownSummary } from '../summaries/shown-queries'
import { unreadThreads } from '../unread/unread-queries'

const threadsPerPage = 10
/** Answers shown below each thread in the list. */
const repliesInList = 3

type Place = { edition: string; module: string }

/**
 * A module's forum as the viewer meets it: five statements, however much is written in it.
 * @throws NotFound when there is none for this viewer
 */
export async function moduleForum(
  viewer: Viewer,
  asked: Place & { order: ThreadOrder; cursor: string | null },
  now: Date,
): Promise<ForumPage> {
  const { order } = asked
  const forum = await forumHead(viewer, asked, now)
  const lastInList = 1 + repliesInList
  const found = await threadRows(forum, order, readCursor(asked.cursor), {
    limit: threadsPerPage + 1,
    beyond: lastInList,
  })
  const shown = found.slice(0, threadsPerPage)
  const [replies, unshown, unread] = await Promise.all([
    firstReplies(
      forum,
      shown.map(({ root }) => root.id),
      lastInList,
    ),
    unshownPosts(viewer, { forum: forum.id }),
    unreadIn(forum),
  ])
  const last = shown.at(-1)
  return {
    forum,
    order,
    unshown,
    unread,
    threads: shown.map(({ root, later }) => ({
      root,
      replies: replies.filter(({ thread }) => thread === root.id),
      more: later,
    })),
    next: last && found.length > shown.length ? cursorText(last.cursor) : null,
  }
}

/**
 * One thread: its first post and one page of answers; seven statements, however long it is.
 * @param asked `after` is the number after which the page begins; anything but one is the first
 * @throws NotFound when it is not shown, or the viewer may not read its forum
 */
export async function threadPage(
  viewer: Viewer,
  asked: Place & { thread: string; after: number },
  now: Date,
): Promise<ThreadPage> {
  const { thread } = asked
  const after = pageStart(asked.after)
  const forum = await forumHead(viewer, asked, now)
  const [{ posts, ...counted }, unshown, following, summary] = await Promise.all([
    threadPosts(forum, thread, after),
    unshownPosts(viewer, { forum: forum.id, thread }),
    threadFollowing(viewer, thread),
    shownSummary(thread, viewer.locale),
  ])
  const [root, ...replies] = posts
  if (root?.number !== 1) throw new NotFound()
  const seen = { thread, number: replies.at(-1)?.number ?? 1 }
  const unread = await unreadIn(forum, seen)
  const signedIn = forum.accountId !== null
  const shown = { forum, root, replies, after, ...counted, summary }
  return { ...shown, following, unshown, unread, seen, signedIn }
}

const unreadIn = async ({ id, accountId }: ForumHead, beyond?: ThreadPage['seen']) =>
  accountId ? unreadThreads(accountId, [id], beyond) : []

async function threadFollowing(viewer: Viewer, thread: string): Promise<Following> {
  const { account, guest } = viewer
  if (!account && !guest) return 'no'
  const found = await reader.subscription.findFirst({
    where: { scope: 'thread', scopeId: thread, endedAt: null, author: ownAuthor(viewer) },
    select: { id: true, author: { select: { emailProvenAt: true } } },
  })
  return followingOf(viewer, {
    subscriptionId: found?.id ?? null,
    emailProvenAt: found?.author.emailProvenAt ?? null,
  })
}
