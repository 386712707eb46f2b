import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { ownAuthor } from '../authors/policy'
import { postToken } from '../guests/post-token'
import type { PostStatus } from '../schema'
import { readSignals, type Signal } from '../signals/rules/signals'
import { linkedPost } from './link-queries'

/** What became of a post, for its author alone. */
export type Receipt = {
  id: string
  status: Exclude<PostStatus, 'deleted'>
  html: string
  language: string
  writtenAt: Date
  thread: string
  number: number | null
  reason: string | null
  /** Why it waits, beside what the forum does with every guest's post. */
  signals: readonly Signal[]
  isGuest: boolean
  /** Whether its author has still to confirm the address that he gave. */
  asksAddress: boolean
  place: { edition: string; module: string; timeZone: string }
  /** What opens a guest's post from any browser; null for members. */
  link: string | null
}

/**
 * What became of a guest's post, for who holds the link that was made for it.
 * @throws NotFound when the link is not ours, or its post is claimed or gone
 */
export async function receiptByLink(viewer: Viewer, token: string): Promise<Receipt> {
  const linked = await linkedPost(reader, viewer, token)
  return receipt(linked.viewer, linked.post)
}

/**
 * What became of the viewer's own post: that of his account, or of this browser's guest.
 * @throws NotFound when it is somebody else's
 */
export async function receipt(viewer: Viewer, id: string): Promise<Receipt> {
  const post = await reader.post.findFirst({
    where: { id, author: ownAuthor(viewer), status: { not: 'deleted' } },
    select: {
      status: true,
      html: true,
      language: true,
      heldFor: true,
      writtenAt: true,
      rootId: true,
      number: true,
      author: { select: { id: true, kind: true, emailProvenAt: true } },
      decisions: { select: { reason: true }, orderBy: { decidedAt: 'desc' }, take: 1 },
      forum: {
        select: { moduleId: true, edition: { select: { slug: true, timeZone: true } } },
      },
    },
  })
  if (!post) throw new NotFound()
  const module = await reader.module.findUniqueOrThrow({
    where: { id: post.forum.moduleId },
    select: { slug: true },
  })
  const { status, html, language, writtenAt, number } = post
  return {
    ...{ id, html, language, writtenAt, number },
    status: status as Receipt['status'],
    thread: post.rootId,
    reason: post.decisions[0]?.reason ?? null,
    signals: readSignals(post.heldFor),
    isGuest: post.author.kind === 'guest',
    asksAddress: post.author.kind === 'guest' && post.author.emailProvenAt === null,
    place: {
      edition: post.forum.edition.slug,
      module: module.slug,
      timeZone: post.forum.edition.timeZone,
    },
    link: post.author.kind === 'guest' ? postToken(id, post.author.id) : null,
  }
}
