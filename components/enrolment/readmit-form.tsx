import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Props = { locale: Locale; action: FormAction; formKey: string; enrolment: string }

/** Takes somebody who is gone back into an edition. */
export const ReadmitForm = ({ locale, action, formKey, enrolment }: Props) => (
  <Form {...{ action, locale, formKey }} submit={translator(locale, 'enrolment')('readmit')}>
    <HiddenField name="enrolment" value={enrolment} />
  </Form>
)
