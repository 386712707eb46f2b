import { shownText } from '@/lib/catalog/rules'
import { editionName } from '@/lib/editions/rules'
import type { Locale } from '@/lib/i18n/locales'
import { reader } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { daysBefore } from './rules'
import type { InboxEdition, InboxFilter, Scope } from './schema'

const texts = { select: { language: true, title: true } } as const

/** Editions that somebody works for and that are not archived, the latest first. */
export async function workedOn(
  which: Prisma.EditionWhereInput,
  locale: Locale,
): Promise<InboxEdition[]> {
  const editions = await reader.edition.findMany({
    where: { AND: [which, { archivedAt: null }] },
    orderBy: [{ opensAt: 'desc' }, { id: 'desc' }],
    select: {
      ...{ id: true, slug: true, name: true, names: true, opensAt: true, closesAt: true },
      forums: { select: { id: true, moduleId: true } },
      course: {
        select: {
          ...{ id: true, originalLanguage: true, texts },
          modules: {
            orderBy: { position: 'asc' },
            select: { id: true, slug: true, texts },
          },
        },
      },
    },
  })
  return editions.map(({ name, names, course, forums, ...edition }) => {
    const titleOf = (of: readonly { language: string; title: string }[]) =>
      shownText(of, locale, course.originalLanguage)?.title
    return {
      ...edition,
      name: editionName({ name, names }, locale),
      course: titleOf(course.texts) ?? course.id,
      forums: course.modules.flatMap((module) =>
        forums
          .filter(({ moduleId }) => moduleId === module.id)
          .map(({ id }) => ({
            ...{ id, module: module.slug },
            title: titleOf(module.texts) ?? module.slug,
          })),
      ),
    }
  })
}

type Wanted = Omit<InboxFilter, 'reason'> & {
  locale: Locale
  now: Date
  only: string | null
  most: number
}

/** The part of the viewer's editions that a filter leaves. */
export function scopeOf(editions: readonly InboxEdition[], wanted: Wanted): Scope {
  const { place, age, now, ...kept } = wanted
  const chosen = editions.flatMap((edition) => {
    if (place === null || edition.id === place) return [edition]
    const forums = edition.forums.filter(({ id }) => id === place)
    return forums.length > 0 ? [{ ...edition, forums }] : []
  })
  const forums = chosen.flatMap((edition) =>
    edition.forums.map(({ id, module, title }) => [id, { edition, module, title }] as const),
  )
  return {
    editions: new Map(chosen.map((edition) => [edition.id, edition])),
    forums: new Map(forums),
    ...{ ...kept, now },
    before: age === null ? now : daysBefore(now, age),
  }
}
