import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import type { QuizFacts } from '@/lib/catalog/quiz/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Props = {
  locale: Locale
  action: FormAction
  formKey: string
  facts: QuizFacts
  /** How many attempts may still be begun. */
  left: number | null
  ended: readonly unknown[]
  /** Edition, module, item and version: what is begun. */
  about: Readonly<Record<'edition' | 'module' | 'item' | 'version', string>>
}

/** Begins an attempt, the first or another, and says beforehand what that means. */
export function BeginForm({ locale, action, formKey, facts, left, ended, about }: Props) {
  const t = translator(locale, 'quiz')
  const isFirst = ended.length === 0
  return (
    <Form {...{ action, locale, formKey }} submit={isFirst ? t('begin') : t('beginAgain')}>
      {Object.entries(about).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      {isFirst && <p>{t('keptAsGiven')}</p>}
      {facts.timeLimit !== null && <p>{t('timeRuns', { minutes: facts.timeLimit })}</p>}
      {!isFirst && left !== null && <p>{t('left', { left })}</p>}
    </Form>
  )
}
