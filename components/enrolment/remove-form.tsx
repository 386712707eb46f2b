import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { TextArea } from '@/components/ui/form/text-area'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Props = { locale: Locale; action: FormAction; formKey: string; enrolment: string }

/** Takes somebody out of an edition, with a reason that is told. */
export function RemoveForm({ locale, action, formKey, enrolment }: Props) {
  const t = translator(locale, 'enrolment')
  return (
    <section aria-labelledby="remove">
      <h2 id="remove">{t('remove')}</h2>
      <p>{t('removeHint')}</p>
      <Form {...{ action, locale, formKey }}>
        <HiddenField name="enrolment" value={enrolment} />
        <TextArea required name="reason" label={t('reason')} rows={3} />
        <SubmitButton kind="danger">{t('remove')}</SubmitButton>
      </Form>
    </section>
  )
}
