import { isAdministrator } from '@/lib/accounts/policy'
import { itemTitles, type ItemTitle } from '@/lib/catalog/item-queries'
import { moduleTexts } from '@/lib/catalog/queries'
import { openingOf, orderOf, type ItemOrder, type Opening } from '@/lib/editions/order/rules'
import { reader } from '@/lib/platform/db'
import { Forbidden } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { overseenEdition, type OverseenEdition } from './edition-queries'

/** An item with when it opens; `decided` where that was said for this edition. */
export type OrderedItem = Pick<ItemTitle, 'itemId' | 'language' | 'title'> & {
  opening: Opening
  decided: boolean
}

export type OrderedModule = {
  id: string
  language: string
  title: string
  /** The modules that come first, by their titles. */
  after: { language: string; title: string }[]
  items: OrderedItem[]
}

export type EditionOrder = {
  edition: OverseenEdition
  order: ItemOrder
  hasOpened: boolean
  modules: OrderedModule[]
}

/**
 * In which order an edition's items are done and when each opens: of its own list, and before it
 * opens of the course as it stands.
 *
 * @throws Forbidden to who does not administer the site
 */
export async function editionOrder(viewer: Viewer, slug: string, now: Date): Promise<EditionOrder> {
  const edition = await overseenEdition(viewer, slug)
  if (!isAdministrator(viewer)) throw new Forbidden()
  const { itemOrder, opensAt, frozenAt, courseId, openings } =
    await reader.edition.findUniqueOrThrow({
      where: { id: edition.id },
      select: {
        itemOrder: true,
        opensAt: true,
        frozenAt: true,
        courseId: true,
        openings: { select: { itemId: true, opensOn: true, afterDays: true } },
      },
    })
  const { modules, items } = frozenAt ? await ownRows(edition.id) : await courseRows(courseId)
  const [texts, titles] = await Promise.all([
    moduleTexts(
      viewer,
      modules.map(({ moduleId }) => moduleId),
    ),
    itemTitles(viewer, items),
  ])
  const said = new Map(openings.map((one) => [one.itemId, one]))
  const title = new Map(titles.map((one) => [one.itemId, one]))
  const ordered = texts.map(({ id, ...text }) => {
    const requires = modules.find(({ moduleId }) => moduleId === id)?.requires ?? null
    const first = requires === null ? [] : (JSON.parse(requires) as string[])
    return {
      id,
      language: text.language,
      title: text.title,
      after: texts.filter((other) => first.includes(other.id)),
      items: items.flatMap((item) => {
        const words = item.moduleId === id ? title.get(item.itemId) : undefined
        const decided = said.get(item.itemId)
        const opening = openingOf(decided, item.opensAfterDays)
        return words ? [{ ...words, opening, decided: decided !== undefined }] : []
      }),
    }
  })
  return { edition, order: orderOf(itemOrder), hasOpened: opensAt <= now, modules: ordered }
}

async function ownRows(editionId: string) {
  const select = { moduleId: true, itemId: true, revision: true, opensAfterDays: true } as const
  const orderBy = { position: 'asc' } as const
  const [modules, items] = await Promise.all([
    reader.editionModule.findMany({
      where: { editionId },
      orderBy,
      select: { moduleId: true, requires: true },
    }),
    reader.editionItem.findMany({ where: { editionId, retiredAt: null }, orderBy, select }),
  ])
  return { modules, items }
}

async function courseRows(courseId: string) {
  const orderBy = [{ position: 'asc' as const }, { id: 'asc' as const }]
  const rows = await reader.module.findMany({
    where: { courseId, retiredAt: null },
    orderBy,
    select: {
      id: true,
      requires: true,
      items: {
        where: { retiredAt: null },
        orderBy,
        select: { id: true, revision: true, opensAfterDays: true },
      },
    },
  })
  return {
    modules: rows.map(({ id, requires }) => ({ moduleId: id, requires })),
    items: rows.flatMap(({ id: moduleId, items }) =>
      items.map(({ id, ...item }) => ({ moduleId, itemId: id, ...item })),
    ),
  }
}
