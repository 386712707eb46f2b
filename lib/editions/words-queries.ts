import { shownText } from '@/lib/catalog/rules'
import { editionName } from './rules'
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales'
import type { Tx } from '@/lib/platform/db'

/** An edition as a letter names it. */
export type EditionWords = {
  locale: Locale
  slug: string
  course: string
  edition: string
  originalLanguage: string
}

/** What an edition and its course are called in somebody's language. */
export async function editionInWords(
  tx: Pick<Tx, 'edition'>,
  id: string,
  language: string,
): Promise<EditionWords> {
  const locale = isLocale(language) ? language : defaultLocale
  const { slug, course, ...named } = await tx.edition.findUniqueOrThrow({
    where: { id },
    select: {
      slug: true,
      name: true,
      names: true,
      course: {
        select: {
          id: true,
          originalLanguage: true,
          texts: { select: { language: true, title: true } },
        },
      },
    },
  })
  const title = shownText(course.texts, locale, course.originalLanguage)?.title ?? course.id
  const { originalLanguage } = course
  return { locale, slug, course: title, edition: editionName(named, locale), originalLanguage }
}
