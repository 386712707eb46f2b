import type { ItemTitle } from '@/lib/catalog/item-queries'
import type { ModuleText } from '@/lib/catalog/queries'
import type { ShownQuestion } from '@/lib/catalog/quiz/rules'
import type { ShownData } from '@/lib/catalog/rules'

/** A quiz on paper: what an attempt asks, without keys; `isTimed` when it is only met against the clock. */
export type TakenQuiz = { kind: 'quiz'; questions: ShownQuestion[]; isTimed: boolean }

/** What an item holds away from the site. */
export type TakenData = Exclude<ShownData, { kind: 'quiz' }> | TakenQuiz

export type TakenItem = Pick<ItemTitle, 'itemId' | 'language' | 'title' | 'kind'> & {
  minutes: number
  html: string
  data: TakenData
}

export type TakenModule = Omit<ModuleText, 'id'> & { number: number; items: TakenItem[] }

/** An edition as one reader may take it along, in the languages nearest to theirs. */
export type TakenEdition = {
  slug: string
  name: string
  course: { language: string; title: string; summary: string; html: string }
  /** Of the release that the texts stand in. */
  publishedAt: Date
  modules: TakenModule[]
  /** Those that its texts show. */
  pictures: { id: string; sha256: string }[]
}
