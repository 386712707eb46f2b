import { itemTitles } from '@/lib/catalog/item-queries'
import type { ItemKind } from '@/lib/catalog/schema'
import { editionName } from '@/lib/editions/rules'
import { reader } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { answerableEditions } from './policy'

/** An item on which learners write or say what they think, as who answers them sees it. */
export type StaffItem = {
  itemId: string
  revision: number
  title: string
  language: string
  kind: ItemKind
  /** For how many it counts. */
  done: number
}

export type StaffEdition = { id: string; slug: string; name: string; timeZone: string }

const written: readonly ItemKind[] = ['case', 'assignment', 'survey']

/**
 * An edition's items on which learners write.
 * @throws NotFound when the viewer does not facilitate the edition; a stranger is led to sign in
 */
export async function staffItems(
  viewer: Viewer,
  slug: string,
): Promise<{ edition: StaffEdition; items: StaffItem[] }> {
  if (!viewer.account) throw new Forbidden('signInFirst')
  const found = await reader.edition.findFirst({
    where: { AND: [{ slug }, answerableEditions(viewer)] },
    select: {
      ...{ id: true, slug: true, name: true, names: true, timeZone: true },
      items: {
        where: { item: { kind: { in: [...written] } } },
        orderBy: { position: 'asc' },
        select: { itemId: true, revision: true },
      },
    },
  })
  if (!found) throw new NotFound()
  const { items, names, ...edition } = found
  const ids = items.map(({ itemId }) => itemId)
  const [titles, counts] = await Promise.all([
    itemTitles(viewer, items),
    reader.completion.groupBy({
      by: ['itemId'],
      where: { itemId: { in: ids }, enrolment: { editionId: edition.id, leftAt: null } },
      _count: true,
    }),
  ])
  const done = new Map(counts.map(({ itemId, _count }) => [itemId, _count]))
  return {
    edition: { ...edition, name: editionName({ name: edition.name, names }, viewer.locale) },
    items: titles.map((title) => ({ ...title, done: done.get(title.itemId) ?? 0 })),
  }
}

/** One of them. @throws NotFound when the edition has no such item */
export async function staffItem(viewer: Viewer, slug: string, itemId: string) {
  const { edition, items } = await staffItems(viewer, slug)
  const item = items.find((one) => one.itemId === itemId)
  if (!item) throw new NotFound()
  return { edition, item }
}
