import { editionName } from '@/lib/editions/rules'
import type { Tx } from '@/lib/platform/db'
import { textFor } from './rules'

/** A forum's place as addresses and letters name it. */
export type Place = {
  edition: string
  /** The edition's name in a language. */
  nameIn: (locale: string) => string
  module: string
  /** The module's title in a language. */
  titleIn: (locale: string) => string
}

/** Where a forum stands. */
export async function placeOf(
  tx: Tx,
  forum: { editionId: string; moduleId: string },
): Promise<Place> {
  const edition = await tx.edition.findUniqueOrThrow({
    where: { id: forum.editionId },
    select: { slug: true, name: true, names: true },
  })
  const module = await tx.module.findUniqueOrThrow({
    where: { id: forum.moduleId },
    select: {
      slug: true,
      texts: { select: { language: true, title: true } },
      course: { select: { originalLanguage: true } },
    },
  })
  const { texts, course } = module
  return {
    edition: edition.slug,
    nameIn: (locale) => editionName(edition, locale),
    module: module.slug,
    titleIn: (locale) => textFor(texts, locale, course.originalLanguage)?.title ?? module.slug,
  }
}
