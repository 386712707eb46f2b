import { KeptHtml } from '@/components/kept-html'
import { Choice } from '@/components/ui/form/choice'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import type { ShownQuestion } from '@/lib/catalog/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { answerField } from '@/lib/quiz/schema'
import styles from './quiz.module.css'

type Props = {
  locale: Locale
  lang: string | undefined
  action: FormAction
  formKey: string
  questions: readonly ShownQuestion[]
  /** Edition, module, item and version: what the answers are to. */
  about: Readonly<Record<'edition' | 'module' | 'item' | 'version', string>>
}

/** The questions of a quiz, to be answered whole. */
export function QuizForm({ locale, lang, action, formKey, questions, about }: Props) {
  const t = translator(locale, 'quiz')
  return (
    <Form {...{ action, locale, formKey }} submit={t('submit', { count: questions.length })}>
      {Object.entries(about).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      {questions.map(({ id, kind, html, options }) => (
        <Choice
          key={id}
          required
          name={answerField(id)}
          several={kind === 'multiple'}
          label={<KeptHtml html={html} lang={lang} className={styles.words} />}
          hint={kind === 'multiple' ? t('chooseSeveral') : t('chooseOne')}
          options={options.map((option) => ({
            value: option.id,
            label: <KeptHtml html={option.html} lang={lang} className={styles.words} />,
          }))}
        />
      ))}
    </Form>
  )
}
