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
  edition: { id: string; archivedAt: Date | null }
}

/** Archives an edition, or takes that back; says first what it means. */
export function RestForm({ locale, action, formKey, edition }: Props) {
  const t = translator(locale, 'editions')
  const rests = edition.archivedAt !== null
  return (
    <Form {...{ action, locale, formKey }}>
      <p>{t(rests ? 'unarchiveHint' : 'archiveHint')}</p>
      <HiddenField name="edition" value={edition.id} />
      <HiddenField name="rest" value={rests ? 'no' : 'yes'} />
      <SubmitButton kind="quiet">{t(rests ? 'unarchive' : 'archive')}</SubmitButton>
    </Form>
  )
}
