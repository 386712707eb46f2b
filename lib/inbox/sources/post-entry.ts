import { threadPath } from '@/lib/forum/rules'
import { plainText } from '@/lib/markdown/excerpt'
import type { InboxEntry, Reason, Scope } from '../schema'

const excerptLength = 200

type Post = {
  id: string
  forumId: string
  rootId: string
  number: number | bigint | null
  language: string
  body: string
  name: string
}

type Facts = { reason: Reason; since: Date; times?: number; path?: string }

/** An entry about a post. Without a path of its own it leads to the post in its thread. */
export function postEntry({ forums, locale }: Scope, post: Post, facts: Facts): InboxEntry[] {
  const forum = forums.get(post.forumId)
  if (!forum) return []
  const place = { edition: forum.edition.slug, module: forum.module, thread: post.rootId }
  return [
    {
      reason: facts.reason,
      subject: post.id,
      edition: forum.edition,
      place: forum.title,
      who: { kind: 'person', name: post.name },
      language: post.language,
      text: plainText(post.body, excerptLength),
      times: facts.times ?? null,
      since: facts.since,
      path: facts.path ?? threadPath(locale, place, Number(post.number ?? 1)),
    },
  ]
}
