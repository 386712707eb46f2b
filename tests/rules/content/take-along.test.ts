import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CourseDraft } from '@/lib/catalog/draft'
import { loadContent } from '@/lib/catalog/source/load'
import { readContent } from '@/lib/catalog/source/read'
import { isLocale } from '@/lib/i18n/locales'
import { takenBook, takenModule } from '@/lib/progress/take-along/files'
import { takenData } from '@/lib/progress/take-along/questions'
import type { TakenEdition } from '@/lib/progress/take-along/schema'
import { faultsOfEpub } from '@/tests/support/epub'

const content = join(import.meta.dirname, '../../../content')
const { courses } = readContent(await loadContent(content)).release

/** A course in one language, as an edition of it would be taken along. */
const taken = ({ id, texts, modules }: CourseDraft, language: string): TakenEdition => {
  const own = <Text extends { language: string }>(all: readonly Text[]): Text =>
    all.find((one) => one.language === language)!
  return {
    slug: id,
    name: '2026',
    course: own(texts),
    publishedAt: new Date('2026-11-22T12:00:00.000Z'),
    pictures: [],
    modules: modules.map((module, at) => ({
      ...own(module.texts),
      slug: module.slug,
      number: at + 1,
      items: module.items.map(({ id: itemId, kind, minutes, versions }) => {
        const { title, html, data } = own(versions)
        return { itemId, kind, minutes, language, title, html, data: takenData(data) }
      }),
    })),
  }
}

const editions = courses.flatMap((course) =>
  course.texts.map(({ language }) => ({ id: course.id, language, edition: taken(course, language) })),
)

/** What a browser would load by itself, and what would run. */
const loaded = /<(?:script|link|iframe|video|audio|source|object)\b|\b(?:src|srcset)="(?!data:)/

describe('each course, taken along', () => {
  it.each(editions)('is small and needs nothing else: $id in $language', async (one) => {
    const { edition, language } = one
    const locale = isLocale(language) ? language : 'pt'
    for (const module of edition.modules) {
      const { bytes, name } = await takenModule(edition, module, locale)
      expect(bytes.length, name).toBeLessThan(300_000)
      expect(Buffer.from(bytes).toString(), name).not.toMatch(loaded)
    }
    const book = await takenBook(edition, locale)
    expect(faultsOfEpub(book.bytes)).toEqual([])
    expect(book.bytes.length).toBeLessThan(1_000_000)
  })
})
