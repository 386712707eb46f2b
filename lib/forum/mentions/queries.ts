import { sortKey } from '@/lib/i18n/sort-key'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { forumHead } from '../threads/head-queries'
import type { ForumHead } from '../threads/schema'
import { mentionable } from './policy'
import { shortestName } from './schema'

const most = 20

export type People = { forum: ForumHead; names: readonly string[]; asked: boolean }

/**
 * The names of people whom the viewer may call in a forum in which he writes, by how one of their
 * names begins. Nobody is listed to who does not write there, nor before some letters are given.
 * @throws NotFound when the viewer may not read the forum
 */
export async function peopleToMention(
  viewer: Viewer,
  place: { edition: string; module: string },
  typed: string,
  now: Date,
): Promise<People> {
  const forum = await forumHead(viewer, place, now)
  const key = sortKey(typed)
  const asked = key.length >= shortestName && forum.obstacle === null
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
