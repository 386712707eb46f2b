import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { TextArea } from '@/components/ui/form/text-area'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Props = { locale: Locale; code: string; action: FormAction; formKey: string }

/** Takes a certificate back, with the reason. */
export function RevokeForm({ locale, code, action, formKey }: Props) {
  const t = translator(locale, 'certificate')
  return (
    <section>
      <h2>{t('revoke')}</h2>
      <Form {...{ action, locale, formKey }}>
        <p>{t('revokeLead')}</p>
        <HiddenField name="code" value={code} />
        <TextArea required name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} />
        <SubmitButton kind="danger">{t('revoke')}</SubmitButton>
      </Form>
    </section>
  )
}
