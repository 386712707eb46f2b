import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { SubmitButton } from '../ui/form/submit-button'

type Props = {
  locale: Locale
  proposal: string
  action: FormAction
  formKey: string
  /** Others may have read it; a draft is deleted. */
  wasSent: boolean
}

/** Takes a proposal back. */
export function WithdrawForm({ locale, proposal, action, formKey, wasSent }: Props) {
  const t = translator(locale, 'proposals')
  return (
    <Form {...{ locale, action, formKey }}>
      <HiddenField name="proposal" value={proposal} />
      <SubmitButton kind="quiet">{t(wasSent ? 'withdraw' : 'deleteDraft')}</SubmitButton>
    </Form>
  )
}
