import type { Locale } from '@/lib/i18n/locales'
import type { FormAction } from '@/lib/platform/form-answer'
import type { ModuleItem } from '@/lib/progress/queries/module'
import type { AttemptShown } from '@/lib/quiz/queries'
import { itemAnchor } from './item-words'
import { QuizForm } from './quiz-form'
import { QuizQuestions } from './quiz-questions'
import { QuizReview } from './quiz-review'

type Props = {
  locale: Locale
  edition: { slug: string; timeZone: string }
  module: string
  item: ModuleItem
  attempt: AttemptShown | null
  again: boolean
  canAnswer: boolean
  action: FormAction
  formKey: string
}

/** A quiz: to be answered, as it went, or only to be read. */
export function ItemQuiz(props: Props) {
  const { locale, edition, module, item, attempt, again, canAnswer, action, formKey } = props
  if (item.data.kind !== 'quiz') return null
  const lang = item.language === locale ? undefined : item.language
  const { questions } = item.data
  if (attempt && !(again && canAnswer && !item.evidence)) {
    const page = `/${locale}/learn/${edition.slug}/${module}`
    const retry = `${page}?again=${encodeURIComponent(item.itemId)}#${itemAnchor(item.itemId)}`
    const { timeZone } = edition
    return (
      <QuizReview
        {...{ locale, timeZone, attempt }}
        again={canAnswer && !item.evidence ? retry : null}
      />
    )
  }
  if (!canAnswer) return <QuizQuestions {...{ lang, questions }} />
  const about = { edition: edition.slug, module, item: item.itemId, version: item.versionId }
  return <QuizForm {...{ locale, lang, action, formKey, questions, about }} />
}
