import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { attachmentsOf } from '../attachments/queries'
import { placeOf } from '../place-queries'
import { moderatedForums } from '../policy'
import { linkedPost } from './link-queries'
import { ownPost, type OwnPost } from './own-queries'
import { editObstacle, versionOf } from './rules'
import type { PostToChange, PostToRemove } from './schema'

type Asked = { edition: string; module: string; post: string }

/**
 * An own post, for the pages that change and delete it.
 * @throws NotFound when it is another's, or stands elsewhere
 */
export async function postToChange(viewer: Viewer, asked: Asked, now: Date): Promise<PostToChange> {
  const post = await ownPost(reader, viewer, asked.post)
  return toChange(post, await placeIn(post.forum, asked), viewer, now)
}

/**
 * A guest's post, for who holds the link that was made for it.
 * @throws NotFound when the link is not ours, or its post is claimed or gone
 */
export async function postToChangeByLink(
  viewer: Viewer,
  token: string,
  now: Date,
): Promise<PostToChange> {
  const linked = await linkedPost(reader, viewer, token)
  const post = await ownPost(reader, linked.viewer, linked.post)
  return toChange(post, await placeOf(reader, post.forum), linked.viewer, now)
}

async function toChange(
  post: OwnPost,
  { edition, module }: { edition: string; module: string },
  { account }: Viewer,
  now: Date,
): Promise<PostToChange> {
  const answers = await reader.post.count({ where: { parentId: post.id, status: 'published' } })
  const { guests } = post.forum
  return {
    id: post.id,
    body: post.body,
    html: post.html,
    language: post.language,
    version: versionOf(post),
    obstacle: editObstacle({ ...post, writer: post.author.kind, guests }, now),
    isHeld: post.status === 'held',
    files: (await attachmentsOf([post.id])).get(post.id) ?? [],
    byMember: account !== null,
    answers,
    place: { edition, module, thread: post.rootId, number: post.number },
  }
}

/**
 * A shown post, for who may remove it.
 * @throws NotFound when the viewer does not moderate its forum, or it is not shown
 */
export async function postToRemove(viewer: Viewer, asked: Asked): Promise<PostToRemove> {
  const post = await reader.post.findFirst({
    where: { id: asked.post, status: 'published', forum: moderatedForums(viewer) },
    select: {
      ...{ id: true, html: true, language: true, rootId: true, number: true },
      author: { select: { name: true, account: { select: { name: true } } } },
      forum: { select: { editionId: true, moduleId: true } },
    },
  })
  if (!post) throw new NotFound()
  const place = await placeIn(post.forum, asked)
  const { id, html, language, author, number } = post
  const name = author.account?.name ?? author.name
  return { id, html, language, name, place: { ...place, thread: post.rootId, number } }
}

async function placeIn(
  forum: { editionId: string; moduleId: string },
  asked: Asked,
): Promise<{ edition: string; module: string }> {
  const { edition, module } = await placeOf(reader, forum)
  if (edition !== asked.edition || module !== asked.module) throw new NotFound()
  return { edition, module }
}
