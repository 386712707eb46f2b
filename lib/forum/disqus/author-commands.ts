import type { Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import { nobodyKey } from './keys'

type From = { source: string; sourceForum: string }
type Signed = { authorKey: string; authorName: string | null }

/**
 * The author rows of imported posts, by key; those that are missing are made. They are signs under
 * posts and no accounts: nobody can sign in as one, and nothing is mailed to them.
 */
export async function authorsOf(
  tx: Tx,
  { source, sourceForum }: From,
  posts: readonly Signed[],
  now: Date,
): Promise<Map<string, string>> {
  const names = new Map(posts.map(({ authorKey, authorName }) => [authorKey, authorName ?? '']))
  const known = await tx.importedAuthor.findMany({
    where: { source, sourceForum, key: { in: [...names.keys()] } },
    select: { authorId: true, key: true },
  })
  const found = new Map(known.map(({ key, authorId }) => [key, authorId]))
  const missing = [...names].flatMap(([key, name]) =>
    found.has(key) ? [] : [{ key, name, id: newId() }],
  )
  await tx.author.createMany({
    data: missing.map(({ id, key, name }) => ({
      ...{ id, name },
      kind: key === nobodyKey ? 'erased' : 'imported',
      createdAt: now,
    })),
  })
  await tx.importedAuthor.createMany({
    data: missing.map(({ id, key }) => ({
      ...{ authorId: id, source, sourceForum, key },
      username: key.startsWith('u:') ? key.slice(2) : null,
      addressHash: key.startsWith('e:') ? key.slice(2) : null,
    })),
  })
  for (const { key, id } of missing) found.set(key, id)
  return found
}
