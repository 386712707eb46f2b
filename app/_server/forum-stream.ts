import { accountOfSession } from '@/lib/accounts/queries/sessions'
import { announcedAfter } from '@/lib/forum/live/queries'
import { forumTopic } from '@/lib/forum/live/rules'
import { now } from '@/lib/platform/clock'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { eventStream } from './event-stream'

/**
 * The new posts of a forum as they are published, for as long as the viewer's session holds and he
 * may read it; null when he may not to begin with.
 */
export async function forumStream(
  request: Request,
  viewer: Viewer,
  { forum, after, ended }: { forum: string; after: number; ended: () => void },
): Promise<Response | null> {
  const next = async (from: number) => {
    const today = await viewerOfToday(viewer)
    const news = today && (await told(today, forum, from))
    // Asked again before anything is told: the session may have ended while the posts were read.
    return news?.events.length && !(await viewerOfToday(viewer)) ? null : news
  }
  if (!(await next(after))) return null
  return eventStream(request, { topic: forumTopic(forum), after, next, ended })
}

/** The viewer as his session and grants are now; null when the session is over. */
async function viewerOfToday(viewer: Viewer): Promise<Viewer | null> {
  if (!viewer.account) return viewer
  const account = await accountOfSession(viewer.account.sessionId, now())
  return account && { ...viewer, account }
}

async function told(viewer: Viewer, forum: string, from: number) {
  try {
    const { posts, last } = await announcedAfter(viewer, forum, from)
    const events = posts.map(({ sequence, ...data }) => ({ id: sequence, data }))
    return { events, last }
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
