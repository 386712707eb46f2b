import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { forumToRead } from '../forum-queries'
import type { ThanksList } from './schema'

const mostNamed = 200

/**
 * Who thanked for a post, for whoever may read it and asks.
 * @throws NotFound when it is not shown, or the viewer may not read it
 */
export async function thanksOf(
  viewer: Viewer,
  asked: { edition: string; module: string; post: string },
): Promise<ThanksList> {
  const post = await reader.post.findFirst({
    where: { id: asked.post, status: 'published' },
    select: {
      ...{ forumId: true, rootId: true, number: true },
      author: { select: { name: true, account: { select: { name: true } } } },
      thanks: {
        orderBy: { thankedAt: 'asc' },
        take: mostNamed,
        select: { account: { select: { name: true } } },
      },
      _count: { select: { thanks: true } },
    },
  })
  if (!post) throw new NotFound()
  const { edition, module } = await forumToRead(reader, viewer, post.forumId)
  if (edition !== asked.edition || module !== asked.module) throw new NotFound()
  return {
    author: post.author.account?.name ?? post.author.name,
    names: post.thanks.map(({ account }) => account.name),
    more: post._count.thanks - post.thanks.length,
    place: { edition, module, thread: post.rootId, number: post.number ?? 1 },
  }
}
