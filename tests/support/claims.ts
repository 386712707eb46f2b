import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from './database'
import { aMember, nobody, write } from './forum'
import { noon } from './people'

/** A post of an imported author in a forum, as an import leaves it. */
export async function anImportedPost(forum: string, by?: Viewer): Promise<string> {
  const name = 'Maria de antes'
  const { post } = await write(by ?? (await aMember()), forum)
  const id = newId()
  await db.author.create({ data: { id, kind: 'imported', name, createdAt: noon } })
  await db.importedAuthor.create({
    data: { authorId: id, source: 'disqus', sourceForum: 'academy', key: `g:${id}` },
  })
  await db.post.update({ where: { id: post }, data: { authorId: id } })
  return post
}

/** A guest's post with an address. */
export const aGuestPost = (forum: string, email: string, name = 'Gabriel Visitante') =>
  write(nobody, forum, { email, name })
