import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { Reason } from '@/lib/inbox/schema'
import type { Locale } from '@/lib/i18n/locales'
import type { FormAction } from '@/lib/platform/form-answer'

/** What can be done about an entry without leaving the inbox. */
export type EntryForms = {
  take: FormAction
  putAside: FormAction
  release: FormAction
  newKey: () => string
  /** What the list is narrowed down by, as it stands in the address. */
  asked: string
}

type Props = {
  locale: Locale
  form: EntryForms
  reason: Reason
  subject: string
  /** Whom the entry is about; tells buttons of the same label apart. */
  name: string
  action: FormAction
  label: string
}

/** One button that says one thing about an entry. */
export const EntryButton = ({ locale, form, reason, subject, name, action, label }: Props) => (
  <Form action={action} locale={locale} formKey={form.newKey()}>
    <HiddenField name="reason" value={reason} />
    <HiddenField name="subject" value={subject} />
    <HiddenField name="asked" value={form.asked} />
    <SubmitButton kind="quiet">
      {label}
      <span className="unseen">: {name}</span>
    </SubmitButton>
  </Form>
)
