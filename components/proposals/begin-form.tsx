import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Field } from '../ui/form/field'
import { Form } from '../ui/form/form'
import { LanguageSelect } from './language-select'

type Props = { locale: Locale; action: FormAction; formKey: string }

/** Begins a proposal: what it is called, and the language that it is written in. */
export function BeginForm({ locale, action, formKey }: Props) {
  const t = translator(locale, 'proposals')
  return (
    <Form {...{ locale, action, formKey }} submit={t('begin')}>
      <Field name="title" label={t('field-title')} required />
      <LanguageSelect locale={locale} language={locale} />
    </Form>
  )
}
