import type { Locale } from '@/lib/i18n/locales'
import type { FormAction } from '@/lib/platform/form-answer'
import type { ModuleItem } from '@/lib/progress/queries/module'
import type { AttemptShown } from '@/lib/quiz/queries/checks'
import type { QuizStanding } from '@/lib/quiz/queries/standings'
import { itemAnchor } from '@/components/course/item-words'
import { CheckForm } from './check-form'
import { CheckReview } from './check-review'
import { QuizDoor } from './quiz-door'
import { QuestionWords } from './question-words'

type Props = {
  locale: Locale
  edition: { slug: string; timeZone: string }
  module: string
  item: ModuleItem
  attempt: AttemptShown | null
  standing: QuizStanding | null
  again: boolean
  canAnswer: boolean
  action: FormAction
  formKey: string
}

/** A quiz: to be answered, as it went, or only to be read. */
export function ItemQuiz(props: Props) {
  const { locale, edition, module, item, attempt, standing, again, canAnswer, action, formKey } =
    props
  if (item.data.kind !== 'quiz') return null
  const lang = item.language === locale ? undefined : item.language
  const { questions, facts } = item.data
  if (facts) {
    const place = { edition: edition.slug, module, item: item.itemId }
    return <QuizDoor {...{ locale, facts, place, standing, canAnswer }} passMark={item.passMark} />
  }
  if (attempt && !(again && canAnswer && !item.evidence)) {
    const page = `/${locale}/learn/${edition.slug}/${module}`
    const retry = `${page}?again=${encodeURIComponent(item.itemId)}#${itemAnchor(item.itemId)}`
    const { timeZone } = edition
    return (
      <CheckReview
        {...{ locale, timeZone, attempt }}
        again={canAnswer && !item.evidence ? retry : null}
      />
    )
  }
  if (!canAnswer) {
    return questions.map((question) => <QuestionWords key={question.id} {...{ lang, question }} />)
  }
  const about = { edition: edition.slug, module, item: item.itemId, version: item.versionId }
  return <CheckForm {...{ locale, lang, action, formKey, questions, about }} />
}
