import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { shownText } from './rules'
import { type ItemData, itemData, type ItemKind } from './schema'

/** An item as an edition keeps it: the revision it has adopted. */
export type AdoptedItem = { itemId: string; revision: number }

type VersionKey = { id: string; itemId: string; language: string; title: string; kind: ItemKind }

/** For each item, the current version in the language that is shown. */
const shownVersions = async (
  viewer: Viewer,
  items: readonly AdoptedItem[],
): Promise<VersionKey[]> => {
  if (items.length === 0) return []
  const versions = await reader.itemVersion.findMany({
    where: {
      supersededAt: null,
      OR: items.map(({ itemId, revision }) => ({ itemId, revision })),
    },
    select: {
      id: true,
      itemId: true,
      language: true,
      title: true,
      item: {
        select: {
          kind: true,
          module: { select: { course: { select: { originalLanguage: true } } } },
        },
      },
    },
  })
  return items.flatMap(({ itemId }) => {
    const own = versions.filter((version) => version.itemId === itemId)
    const original = own[0]?.item.module.course.originalLanguage ?? ''
    const shown = shownText(own, viewer.locale, original)
    if (!shown) return []
    const { id, language, title, item } = shown
    return [{ id, itemId, language, title, kind: item.kind as ItemKind }]
  })
}

export type ItemTitle = Omit<VersionKey, 'id'>

/** Kind and title of an edition's items, for lists; in the order asked for. */
export const itemTitles = async (
  viewer: Viewer,
  items: readonly AdoptedItem[],
): Promise<ItemTitle[]> =>
  (await shownVersions(viewer, items)).map(({ itemId, language, title, kind }) => ({
    itemId,
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
