import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Props = { locale: Locale; code: string; name: string; action: FormAction; formKey: string }

/** Asks for a certificate in the name that the account has now. */
export function ReissueForm({ locale, code, name, action, formKey }: Props) {
  const t = translator(locale, 'certificate')
  return (
    <Form {...{ action, locale, formKey }} submit={t('reissue')}>
      <p>{t('nameChanged', { name })}</p>
      <HiddenField name="code" value={code} />
    </Form>
  )
}
