import { newId } from '@/lib/platform/ids'
import { db } from '@/tests/support/database'
import { write } from '@/tests/support/forum'
import { noon } from '@/tests/support/people'
import type { Asker, Cast } from './cast'

const unpublished = { number: null, publishedAt: null, lastNumber: 0, lastPostAt: null }

const hold = async (id: string): Promise<string> => {
  await db.post.update({ where: { id }, data: { ...unpublished, status: 'held' } })
  return id
}

/** A post of a stranger that waits for a decision in the forum of an edition. */
export async function aHeldPost({ forum }: Cast['edition']): Promise<string> {
  const id = newId()
  const author = await db.author.create({
    data: { id, kind: 'guest', name: 'Gil', email: `${id}@example.org`, createdAt: noon },
  })
  await db.post.create({
    data: {
      id,
      forumId: forum,
      rootId: id,
      parentId: null,
      depth: 0,
      authorId: author.id,
      body: 'Bom dia.',
      html: '<p>Bom dia.</p>',
      rendererVersion: 1,
      language: 'pt',
      writtenAt: noon,
      deletedAt: null,
      ...unpublished,
      status: 'held',
    },
  })
  return id
}

/** A held post of the asker in the forum for everyone; another's where the asker has no name. */
export async function ownPost(cast: Cast, { before }: Asker): Promise<string> {
  const nameless = !before.account && !before.guest
  if (nameless) return aHeldPost(cast.open)
  if (before.account) return hold((await write(before, cast.open.forum)).post)
  const held = await db.post.findFirstOrThrow({ where: { authorId: before.guest?.authorId ?? '' } })
  return held.id
}
