import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { Select } from '@/components/ui/form/select'
import type { Colleague, InboxEntry } from '@/lib/inbox/schema'
import { formatList, languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Props = {
  locale: Locale
  entry: InboxEntry
  colleagues: readonly Colleague[]
  action: FormAction
  formKey: string
}

/** Whom to ask; who reads the language of a post stands first. */
export function PassForm({ locale, entry, colleagues, action, formKey }: Props) {
  const t = translator(locale, 'inbox')
  const reads = ({ languages }: Colleague) =>
    entry.language !== null && languages.includes(entry.language)
  const optionOf = ({ id, name, languages }: Colleague) => ({
    value: id,
    label:
      languages.length === 0
        ? name
        : t('reads', {
            name,
            languages: formatList(
              languages.map((one) => languageName(one, locale)),
              locale,
            ),
          }),
  })
  if (colleagues.length === 0) return <p>{t('noColleagues')}</p>
  return (
    <Form {...{ action, locale, formKey }} submit={t('pass')}>
      <HiddenField name="reason" value={entry.reason} />
      <HiddenField name="subject" value={entry.subject} />
      <Select
        name="to"
        label={t('passTo')}
        required
        first={colleagues.filter(reads).map(optionOf)}
        options={colleagues.filter((one) => !reads(one)).map(optionOf)}
      />
    </Form>
  )
}
