import { sortKey } from '@/lib/i18n/sort-key'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { forumHead } from '../threads/head-queries'
import type { ForumHead } from '../threads/schema'
import { mentionable } from './policy'
import { mostListed, shortestName } from './schema'

export type People = { forum: ForumHead; names: readonly string[]; asked: boolean }

/**
 * The names of people whom the viewer may call in a forum in which he writes, by how one of their
 * names begins. Nobody is listed to who has no account or does not write there, nor before some
 * letters are given.
 * @throws NotFound when the viewer may not read the forum
 */
export async function peopleToMention(
  viewer: Viewer,
  place: { edition: string; module: string },
  typed: string,
  now: Date,
  most = mostListed,
): Promise<People> {
  const forum = await forumHead(viewer, place, now)
  const key = sortKey(typed)
  const may = forum.accountId !== null && forum.obstacle === null
  const asked = may && key.length >= shortestName
  if (!asked) return { forum, names: [], asked }
  const found = await reader.account.findMany({
    where: {
      AND: [
        mentionable(forum),
        { OR: [{ nameKey: { startsWith: key } }, { nameKey: { contains: ` ${key}` } }] },
        { id: { not: viewer.account?.id ?? '' } },
      ],
    },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    take: most,
    select: { name: true },
  })
  return { forum, names: [...new Set(found.map(({ name }) => name))], asked }
}
