import { moduleTexts } from '@/lib/catalog/queries'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import type { Limits } from '@/lib/progress/standing/rules'
import type { EditionHead } from '../edition-queries'
import type { ListedItem } from '../learner-queries'
import { donePatterns } from './pattern-queries'
import { doneAt, doneOfModule, stopsOf } from './patterns/rules'

type Title = { language: string; title: string }

/** How many have done an item, and of how many silent people it is the furthest that they did. */
export type ItemFigures = ListedItem & { done: number; stopped: number }

export type ModuleFigures = Title & {
  id: string
  /** Who has done all that the module requires. */
  done: number
  /** What is written in its forum, by how many people, and how many of them without an account. */
  posts: number
  voices: number
  guests: number
  items: ItemFigures[]
}

/** Module by module: how far people have come, where they stop, and what they say. */
export async function editionModules(
  edition: EditionHead,
  { viewer, items, limits }: { viewer: Viewer; items: readonly ListedItem[]; limits: Limits },
): Promise<{ modules: ModuleFigures[]; stoppedBefore: number }> {
  const ids = [...new Set(items.map(({ moduleId }) => moduleId))]
  const [texts, patterns, forums] = await Promise.all([
    moduleTexts(viewer, ids),
    donePatterns(edition, items, limits),
    forumFigures(edition),
  ])
  const stops = stopsOf(patterns, items)
  const modules = texts.map(({ id, language, title }) => ({
    ...{ id, language, title, done: doneOfModule(patterns, items, id) },
    ...(forums.get(id) ?? { posts: 0, voices: 0, guests: 0 }),
    items: items
      .filter(({ moduleId }) => moduleId === id)
      .map((item) => ({
        ...item,
        done: doneAt(patterns, item.position),
        stopped: stops.get(item.position) ?? 0,
      })),
  }))
  return { modules, stoppedBefore: stops.get(null) ?? 0 }
}

type ForumRow = { key: string } & Record<'posts' | 'voices' | 'guests', bigint>

async function forumFigures(edition: EditionHead) {
  const rows = await reader.$queryRaw<ForumRow[]>`
    SELECT f."moduleId" AS "key", COUNT(*) AS "posts", COUNT(DISTINCT p."authorId") AS "voices",
      COUNT(DISTINCT CASE WHEN a."accountId" IS NULL THEN p."authorId" END) AS "guests"
    FROM "Forum" f
    JOIN "Post" p ON p."forumId" = f."id" AND p."status" = 'published'
    JOIN "Author" a ON a."id" = p."authorId"
    WHERE f."editionId" = ${edition.id} GROUP BY f."moduleId"`
  return new Map(
    rows.map(({ key, posts, voices, guests }) => [
      key,
      { posts: Number(posts), voices: Number(voices), guests: Number(guests) },
    ]),
  )
}
