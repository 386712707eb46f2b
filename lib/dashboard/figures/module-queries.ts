import { moduleTexts } from '@/lib/catalog/queries'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import type { Limits } from '@/lib/progress/standing/rules'
import { Prisma } from '@/prisma/generated/sqlite/client'
import type { OverseenEdition } from '../edition-queries'
import type { ListedItem } from '../learner-queries'
import { enrolledIn, isSilent } from './standing-queries'

const { sql, join } = Prisma

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
  edition: OverseenEdition,
  { viewer, items, limits }: { viewer: Viewer; items: readonly ListedItem[]; limits: Limits },
): Promise<{ modules: ModuleFigures[]; stoppedBefore: number }> {
  const ids = [...new Set(items.map(({ moduleId }) => moduleId))]
  const [texts, done, whole, stops, forums] = await Promise.all([
    moduleTexts(viewer, ids),
    doneByItem(edition),
    doneByModule(edition, items, ids),
    stopsByPosition(edition, limits),
    forumFigures(edition),
  ])
  const modules = texts.map(({ id, language, title }) => ({
    ...{ id, language, title, done: whole.get(id) ?? 0 },
    ...(forums.get(id) ?? { posts: 0, voices: 0, guests: 0 }),
    items: items
      .filter(({ moduleId }) => moduleId === id)
      .map((item) => ({
        ...item,
        done: done.get(item.itemId) ?? 0,
        stopped: stops.get(item.position) ?? 0,
      })),
  }))
  return { modules, stoppedBefore: stops.get(null) ?? 0 }
}

const counted = <Key>(rows: readonly { key: Key; count: bigint }[]) =>
  new Map(rows.map(({ key, count }) => [key, Number(count)]))

const doneByItem = async (edition: OverseenEdition) =>
  counted(
    await reader.$queryRaw<{ key: string; count: bigint }[]>`
      SELECT c."itemId" AS "key", COUNT(*) AS "count"
      FROM "Enrolment" e JOIN "Completion" c ON c."enrolmentId" = e."id"
      WHERE ${enrolledIn(edition)} GROUP BY c."itemId"`,
  )

async function doneByModule(
  edition: OverseenEdition,
  items: readonly ListedItem[],
  modules: readonly string[],
) {
  const cases = modules.flatMap((id) => {
    const asked = items.filter(({ moduleId, required }) => required && moduleId === id)
    return asked.length > 0 ? [sql`WHEN ${id} THEN ${Prisma.raw(`${asked.length}`)}`] : []
  })
  if (cases.length === 0) return new Map<string, number>()
  return counted(
    await reader.$queryRaw<{ key: string; count: bigint }[]>`
      SELECT d."moduleId" AS "key", COUNT(*) AS "count" FROM (
        SELECT i."moduleId"
        FROM "Enrolment" e
        JOIN "Completion" c ON c."enrolmentId" = e."id"
        JOIN "EditionItem" i ON i."editionId" = e."editionId" AND i."itemId" = c."itemId"
        WHERE ${enrolledIn(edition)} AND i."required"
        GROUP BY e."id", i."moduleId"
        HAVING COUNT(*) = CASE i."moduleId" ${join(cases, ' ')} END
      ) d GROUP BY d."moduleId"`,
  )
}

/** Where the silent ones came furthest, by the item's place; null for who has done nothing. */
async function stopsByPosition(edition: OverseenEdition, limits: Limits) {
  const rows = await reader.$queryRaw<{ key: number | bigint | null; count: bigint }[]>`
    SELECT s."key", COUNT(*) AS "count" FROM (
      SELECT (
        SELECT MAX(i."position") FROM "Completion" c
        JOIN "EditionItem" i ON i."editionId" = e."editionId" AND i."itemId" = c."itemId"
          AND i."retiredAt" IS NULL
        WHERE c."enrolmentId" = e."id"
      ) AS "key"
      FROM "Enrolment" e
      WHERE ${enrolledIn(edition)} AND e."completedAt" IS NULL AND ${isSilent(limits)}
    ) s GROUP BY s."key"`
  return counted(rows.map((row) => ({ ...row, key: row.key === null ? null : Number(row.key) })))
}

type ForumRow = { key: string } & Record<'posts' | 'voices' | 'guests', bigint>

async function forumFigures(edition: OverseenEdition) {
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
