import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { forumToRead } from '../forum-queries'
import { differences } from './differences'
import { mostEdits, wasEdited } from './rules'
import type { PostHistory, Version } from './schema'

/**
 * What a shown post said before, and what was changed, newest first: for everybody who may read it.
 * @throws NotFound when it is not shown, was never changed, or the viewer may not read it
 */
export async function postHistory(
  viewer: Viewer,
  asked: { edition: string; module: string; post: string },
): Promise<PostHistory> {
  const post = await reader.post.findFirst({
    where: { id: asked.post, status: 'published' },
    select: {
      ...{ id: true, forumId: true, rootId: true, number: true, body: true, language: true },
      ...{ writtenAt: true, publishedAt: true, editedAt: true },
      author: { select: { name: true, account: { select: { name: true } } } },
      forum: { select: { edition: { select: { timeZone: true } } } },
      revisions: { orderBy: { replacedAt: 'asc' }, take: mostEdits },
    },
  })
  if (!post || !wasEdited(post)) throw new NotFound()
  const { edition, module } = await forumToRead(reader, viewer, post.forumId)
  if (edition !== asked.edition || module !== asked.module) throw new NotFound()
  const { body, language, editedAt, publishedAt } = post
  const now: Text = { body, language, writtenAt: editedAt ?? publishedAt ?? post.writtenAt }
  return {
    author: post.author.account?.name ?? post.author.name,
    place: { edition, module, thread: post.rootId, number: post.number },
    timeZone: post.forum.edition.timeZone,
    versions: versionsOf([...post.revisions, now]),
  }
}

type Text = { body: string; language: string; writtenAt: Date }

const versionsOf = (texts: readonly Text[]): Version[] =>
  texts
    .map(({ body, language, writtenAt }, at) => {
      const before = texts[at - 1]
      const parts = before ? differences(before.body, body) : null
      return { writtenAt, language, parts: parts ?? [{ kind: 'same' as const, text: body }] }
    })
    .reverse()
