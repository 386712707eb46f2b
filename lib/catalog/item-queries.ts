import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { shownText } from './rules'
import { type ItemData, itemData, type ItemKind } from './schema'

/** An item as an edition keeps it: the revision it has adopted. */
export type AdoptedItem = { itemId: string; revision: number }

type VersionKey = AdoptedItem & { id: string; language: string; title: string; kind: ItemKind }

/** For each item, the current version in the language that is shown. */
const shownVersions = async (
  viewer: Viewer,
  items: readonly AdoptedItem[],
): Promise<VersionKey[]> => {
  if (items.length === 0) return []
  // One join, where relations would take four statements on the page that is read most.
  const versions = await reader.$queryRaw<(VersionKey & { originalLanguage: string })[]>`
    SELECT v."id", v."itemId", v."revision", v."language", v."title", i."kind", c."originalLanguage"
    FROM "ItemVersion" v
    JOIN "Item" i ON i."id" = v."itemId"
    JOIN "Module" m ON m."id" = i."moduleId"
    JOIN "Course" c ON c."id" = m."courseId"
    WHERE v."itemId" IN (${Prisma.join(items.map(({ itemId }) => itemId))})
      AND v."supersededAt" IS NULL`
  return items.flatMap(({ itemId, revision }) => {
    const own = versions.filter((one) => one.itemId === itemId && one.revision === revision)
    const shown = shownText(own, viewer.locale, own[0]?.originalLanguage ?? '')
    if (!shown) return []
    const { id, language, title, kind } = shown
    return [{ id, itemId, revision, language, title, kind }]
  })
}

export type ItemTitle = Omit<VersionKey, 'id'>

/** Kind and title of an edition's items, for lists; in the order asked for. */
export const itemTitles = async (
  viewer: Viewer,
  items: readonly AdoptedItem[],
): Promise<ItemTitle[]> =>
  (await shownVersions(viewer, items)).map(({ itemId, revision, language, title, kind }) => ({
    itemId,
    revision,
    language,
    title,
    kind,
  }))

export type ItemText = ItemTitle & { versionId: string; html: string; data: ItemData }

/**
 * An edition's items in full, in the order asked for. `data` of a quiz holds the keys: what goes to a
 * browser is chosen by the area of quizzes.
 */
export const itemTexts = async (
  viewer: Viewer,
  items: readonly AdoptedItem[],
): Promise<ItemText[]> => {
  const shown = await shownVersions(viewer, items)
  const bodies = await reader.itemVersion.findMany({
    where: { id: { in: shown.map(({ id }) => id) } },
    select: { id: true, html: true, data: true },
  })
  const byId = new Map(bodies.map((body) => [body.id, body]))
  return shown.flatMap(({ id, ...title }) => {
    const body = byId.get(id)
    return body
      ? [{ ...title, versionId: id, html: body.html, data: itemData.parse(JSON.parse(body.data)) }]
      : []
  })
}

/** Titles of items as they stand in the course now, by the item's id; those without one are left out. */
export async function currentTitles(
  { locale }: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { title: string; language: string }>> {
  const rows = await reader.item.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      module: { select: { course: { select: { originalLanguage: true } } } },
      versions: { where: { supersededAt: null }, select: { language: true, title: true } },
    },
  })
  return new Map(
    rows.flatMap(({ id, module, versions }) => {
      const shown = shownText(versions, locale, module.course.originalLanguage)
      return shown ? [[id, shown] as const] : []
    }),
  )
}
