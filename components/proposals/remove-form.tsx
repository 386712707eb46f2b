import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { TextArea } from '../ui/form/text-area'

type Props = { locale: Locale; action: FormAction; formKey: string; proposal: string }

/** Takes a published practice out of the library again, with the reason that its author is told. */
export function RemoveForm({ locale, action, formKey, proposal }: Props) {
  const t = translator(locale, 'proposals')
  return (
    <section>
      <h2>{t('remove')}</h2>
      <p>{t('removeLead')}</p>
      <Form {...{ locale, action, formKey }} submit={t('remove')}>
        <HiddenField name="proposal" value={proposal} />
        <TextArea name="reason" label={t('reason')} rows={3} required />
      </Form>
    </section>
  )
}
