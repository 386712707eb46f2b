import { KeptHtml } from '@/components/kept-html'
import { Choice } from '@/components/ui/form/choice'
import type { ShownQuestion } from '@/lib/catalog/quiz/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { answerField } from '@/lib/quiz/schema'
import styles from './quiz.module.css'
import { RowAnswers } from './row-answers'
import { TextAnswer } from './text-answer'

type Props = {
  locale: Locale
  lang: string | undefined
  question: ShownQuestion
  /** What stands before the question: its number among several. */
  number?: string
  /** What was kept of an answer. */
  answer?: readonly string[]
}

/** One question with the controls by which it is answered. */
export function QuestionField({ locale, lang, question, number, answer = [] }: Props) {
  const t = translator(locale, 'quiz')
  const name = answerField(question.id)
  const words = (html: string) => <KeptHtml html={html} lang={lang} className={styles.words} />
  const label = (
    <>
      {number && <span className={styles.number}>{number}</span>}
      {words(question.html)}
    </>
  )
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false': {
      const several = question.kind === 'multiple'
      return (
        <Choice
          required
          {...{ name, several, label }}
          hint={several ? t('chooseSeveral') : t('chooseOne')}
          options={question.options.map(({ id, html }) => ({ value: id, label: words(html) }))}
          defaultValue={several ? answer : (answer[0] ?? '')}
        />
      )
    }
    case 'numeric':
    case 'short': {
      const isNumber = question.kind === 'numeric'
      const unit = question.kind === 'numeric' ? question.unit : null
      const hint = isNumber ? t('typeNumber') : t('typeShort')
      return (
        <TextAnswer {...{ name, label, hint, isNumber, unit }} defaultValue={answer[0] ?? ''} />
      )
    }
    case 'matching': {
      const rows = question.prompts.map(({ id, html }) => ({ id, label: words(html) }))
      const { options } = question
      return (
        <RowAnswers {...{ name, label, rows, options }} hint={t('match')} defaultValue={answer} />
      )
    }
    case 'ordering': {
      const rows = question.steps.map(({ id, html }) => ({ id, label: words(html) }))
      const options = rows.map((_, at) => ({
        id: String(at + 1),
        text: t('place', { place: at + 1 }),
      }))
      return (
        <RowAnswers {...{ name, label, rows, options }} hint={t('order')} defaultValue={answer} />
      )
    }
  }
}
