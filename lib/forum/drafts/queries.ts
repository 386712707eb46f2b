import { activeAccount } from '@/lib/accounts/policy'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { readableForum } from '../forum-queries'
import { quoteOf } from './rules'
import type { Beginning } from './schema'

/**
 * What stands in the boxes of a forum before anything is typed: what the viewer has begun to write,
 * and the post that he wants to quote.
 * @param asked `quote` is the id of a post of this forum, as the address has it
 * @throws NotFound when something is to be quoted and the viewer may not read the forum
 */
export async function beginning(
  viewer: Viewer,
  asked: { forum: string; quote: string | null },
): Promise<Beginning> {
  const account = activeAccount(viewer)
  const [drafts, quote] = await Promise.all([
    account
      ? reader.draft.findMany({
          where: { accountId: account.id, forumId: asked.forum },
          select: { parentId: true, body: true, savedAt: true },
        })
      : [],
    asked.quote === null ? null : quoted(viewer, asked.forum, asked.quote),
  ])
  return { drafts, quote }
}

async function quoted(viewer: Viewer, forumId: string, id: string): Promise<Beginning['quote']> {
  await readableForum(reader, viewer, forumId)
  const post = await reader.post.findFirst({
    where: { id, forumId, status: 'published' },
    select: { id: true, body: true },
  })
  return post && { post: post.id, text: quoteOf(post.body) }
}
