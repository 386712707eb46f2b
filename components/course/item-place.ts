import type { ReactNode } from 'react'
import type { KeptQuality } from '@/lib/catalog/film/rules/quality'
import type { Locale } from '@/lib/i18n/locales'
import type { FormAction } from '@/lib/platform/form-answer'
import type { ModuleItem } from '@/lib/progress/queries/module'
import type { AttemptShown } from '@/lib/quiz/queries/checks'
import type { QuizStanding } from '@/lib/quiz/queries/standings'
import type { OwnTask } from '@/lib/tasks/own/queries'

/** What the forms of a module's page do, by what they complete. */
export type ItemActions = Record<
  'complete' | 'answer' | 'answerCase' | 'countStanding' | 'answerSurvey',
  FormAction
>

/** How the reader wants films, and which of those elsewhere they asked to see. */
export type FilmWishes = { kept: KeptQuality | null; savesData: boolean; asked: string | null }

export type WorkProps = {
  locale: Locale
  edition: { slug: string; timeZone: string }
  module: string
  item: ModuleItem
  attempt: AttemptShown | null
  /** How far the reader has come with a quiz that has its own page. */
  standing: QuizStanding | null
  own: OwnTask | null
  /** The way to an item that has a page of its own and is completed there. */
  door: ReactNode
  /** Whether the reader asked to answer this quiz again. */
  again: boolean
  actions: ItemActions
  /** A fresh key for the one form that the item may have. */
  formKey: string
  canWork: boolean
}

/** What the forms of an item send with them: where it stands. */
export const aboutItem = ({ edition, module, item }: WorkProps) => ({
  edition: edition.slug,
  module,
  item: item.itemId,
})
