import type { Tx } from '@/lib/platform/db'
import { placeOf, type Place } from '../place-queries'

/** A published post, as its letters tell of it. */
export type News = {
  id: string
  parentId: string | null
  number: number
  publishedAt: Date
  body: string
  language: string
  root: { id: string; body: string }
  author: { id: string; name: string; address: string | null }
  forum: { id: string; editionId: string; readableBy: string; guests: string }
  place: Place
}

/** What there is to tell of a post; null when it is not shown, or no longer. */
export async function newsOf(tx: Tx, id: string): Promise<News | null> {
  const post = await tx.post.findUnique({
    where: { id, status: 'published' },
    select: {
      id: true,
      parentId: true,
      number: true,
      publishedAt: true,
      body: true,
      language: true,
      root: { select: { id: true, body: true } },
      author: {
        select: {
          id: true,
          name: true,
          email: true,
          account: { select: { name: true, email: true } },
        },
      },
      forum: {
        select: { id: true, editionId: true, moduleId: true, readableBy: true, guests: true },
      },
    },
  })
  if (!post?.publishedAt) return null
  const { author, forum, number, publishedAt, ...facts } = post
  const { name, email } = author.account ?? author
  return {
    ...facts,
    number: number ?? 1,
    publishedAt,
    author: { id: author.id, name, address: email },
    forum,
    place: await placeOf(tx, forum),
  }
}
