import { join } from 'node:path'
import type { ItemDraft } from '@/lib/catalog/draft'
import type { ItemData } from '@/lib/catalog/schema'
import { loadContent } from '@/lib/catalog/source/load'
import { readContent } from '@/lib/catalog/source/read'

export type TakenItem = {
  id: string
  data: ItemData
  /** In every language. */
  all: ItemData[]
  texts: string[]
}
export type TakenModule = { slug: string; title: string; items: TakenItem[] }
export type TakenCourse = { id: string; title: string; modules: TakenModule[] }

const { release } = readContent(await loadContent(join(import.meta.dirname, '../../../content')))

/** Something of the course in the language that the learner reads. */
const inLanguage = <Text extends { language: string }>(
  texts: readonly Text[],
  language: string,
) => {
  const text = texts.find((one) => one.language === language)
  if (!text) throw new Error(`content/ has nothing in ${language} where it should`)
  return text
}

const item = ({ id, versions }: ItemDraft, language: string): TakenItem => ({
  id,
  data: inLanguage(versions, language).data,
  all: versions.map(({ data }) => data),
  texts: versions.map(({ html }) => html),
})

/** A course as its files have it, with the keys that no browser is ever sent. */
export const courseOfFiles = (id: string, language: string): TakenCourse => {
  const course = release.courses.find((one) => one.id === id)
  if (!course) throw new Error(`content/ has no course ${id}`)
  const modules = course.modules.map(({ slug, texts, items }) => ({
    slug,
    title: inLanguage(texts, language).title,
    items: items.map((one) => item(one, language)),
  }))
  return { id, title: inLanguage(course.texts, language).title, modules }
}
