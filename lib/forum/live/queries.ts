import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { readableForum } from '../forum-queries'
import { forumTopic, type Announced } from './rules'

const most = 100

/**
 * What others published in a forum after an event, oldest first, as far as it is still shown.
 * @returns also the last event that was looked at, from which to go on
 * @throws NotFound when the viewer may not, or no longer, read the forum
 */
export async function announcedAfter(
  viewer: Viewer,
  forum: string,
  after: number,
): Promise<{ posts: Announced[]; last: number }> {
  const events = await reader.event.findMany({
    where: { topic: forumTopic(forum), sequence: { gt: after } },
    orderBy: { sequence: 'asc' },
    take: most,
    select: { sequence: true, subjectId: true },
  })
  const posts = await reader.post.findMany({
    where: { id: { in: events.map(({ subjectId }) => subjectId) }, status: 'published' },
    select: {
      id: true,
      rootId: true,
      number: true,
      author: { select: { id: true, accountId: true } },
    },
  })
  // Asked last: what was read above was published while the viewer may still read it.
  await readableForum(reader, viewer, forum)
  const { account, guest } = viewer
  const isOwn = ({ author }: (typeof posts)[number]) =>
    account ? author.accountId === account.id : author.id === guest?.authorId
  const shown = new Map(posts.filter((post) => !isOwn(post)).map((post) => [post.id, post]))
  return {
    posts: events.flatMap(({ sequence, subjectId }) => {
      const post = shown.get(subjectId)
      return post ? [{ sequence, thread: post.rootId, number: post.number ?? 1 }] : []
    }),
    last: events.at(-1)?.sequence ?? after,
  }
}
