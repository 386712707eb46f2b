import { reader } from '@/lib/platform/db'

/**
 * How many posts stand under these authors. Asked by their ids, and so answered from the index: a
 * count beside each author would be made of every post there is.
 */
export async function postsUnder(authors: readonly string[]): Promise<(author: string) => number> {
  if (authors.length === 0) return () => 0
  const rows = await reader.post.groupBy({
    by: ['authorId'],
    where: { authorId: { in: [...authors] }, status: { not: 'deleted' } },
    _count: true,
  })
  const counts = new Map(rows.map(({ authorId, _count }) => [authorId, _count]))
  return (author) => counts.get(author) ?? 0
}
