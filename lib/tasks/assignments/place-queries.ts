import { shownText } from '@/lib/catalog/rules'
import { editionName } from '@/lib/editions/rules'
import type { Tx } from '@/lib/platform/db'

/** Where a text is written, as letters name it. */
export type TextPlace = {
  edition: string
  module: string
  item: string
  nameIn: (locale: string) => string
  titleIn: (locale: string) => string
}

export async function textPlace(
  tx: Pick<Tx, 'editionItem'>,
  { editionId, itemId }: { editionId: string; itemId: string },
): Promise<TextPlace> {
  const { edition, item, revision } = await tx.editionItem.findUniqueOrThrow({
    where: { editionId_itemId: { editionId, itemId } },
    select: {
      revision: true,
      edition: { select: { slug: true, name: true, names: true } },
      item: {
        select: {
          module: { select: { slug: true, course: { select: { originalLanguage: true } } } },
          versions: {
            where: { supersededAt: null },
            select: { revision: true, language: true, title: true },
          },
        },
      },
    },
  })
  const titles = item.versions.filter((version) => version.revision === revision)
  const { slug, course } = item.module
  return {
    edition: edition.slug,
    module: slug,
    item: itemId,
    nameIn: (locale) => editionName(edition, locale),
    titleIn: (locale) => shownText(titles, locale, course.originalLanguage)?.title ?? itemId,
  }
}
