import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Props = {
  locale: Locale
  action: FormAction
  formKey: string
  edition: string
  /** Asks to leave the line instead. */
  line?: boolean
}

/** Leaves an edition, or the line for it, folded away from what is done every day. */
export function LeaveForm({ locale, action, formKey, edition, line = false }: Props) {
  const t = translator(locale, 'enrolment')
  const title = t(line ? 'giveUp' : 'leave')
  return (
    <details>
      <summary>{title}</summary>
      <Form {...{ action, locale, formKey }}>
        <p>{t(line ? 'giveUpHint' : 'leaveHint')}</p>
        <HiddenField name="edition" value={edition} />
        <SubmitButton kind="quiet">{title}</SubmitButton>
      </Form>
    </details>
  )
}
