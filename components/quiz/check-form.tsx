import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import type { ShownQuestion } from '@/lib/catalog/quiz/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { QuestionField } from './question-field'

type Props = {
  locale: Locale
  lang: string | undefined
  action: FormAction
  formKey: string
  questions: readonly ShownQuestion[]
  /** Edition, module, item and version: what the answers are to. */
  about: Readonly<Record<'edition' | 'module' | 'item' | 'version', string>>
}

/** The question of a check, to be answered on its module's page. */
export function CheckForm({ locale, lang, action, formKey, questions, about }: Props) {
  const t = translator(locale, 'quiz')
  return (
    <Form {...{ action, locale, formKey }} submit={t('submit', { count: questions.length })}>
      {Object.entries(about).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      {questions.map((question) => (
        <QuestionField key={question.id} {...{ locale, lang, question }} />
      ))}
    </Form>
  )
}
