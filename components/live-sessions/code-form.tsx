import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Field } from '../ui/form/field'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'

type Props = {
  locale: Locale
  place: Record<string, string>
  action: FormAction
  formKey: string
}

/** "I was there": the code that was told in the session. */
export function CodeForm({ locale, place, action, formKey }: Props) {
  const t = translator(locale, 'sessions')
  return (
    <Form {...{ locale, action, formKey }} submit={t('attend')}>
      {Object.entries(place).map(([name, value]) => (
        <HiddenField key={name} {...{ name, value }} />
      ))}
      <Field
        name="code"
        label={t('codeField')}
        hint={t('codeHint')}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        required
      />
    </Form>
  )
}
