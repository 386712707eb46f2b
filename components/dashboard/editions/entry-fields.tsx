import { Choice } from '@/components/ui/form/choice'
import { Field } from '@/components/ui/form/field'
import type { EditionToChange } from '@/lib/dashboard/editions/queries'
import { enrolmentKinds } from '@/lib/editions/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; edition: EditionToChange | null }

const words = {
  open: 'enrolmentOpen',
  key: 'enrolmentKey',
  application: 'enrolmentApplication',
  closed: 'enrolmentClosed',
} as const

/** How one comes into an edition, and for how many there is room. */
export function EntryFields({ locale, edition }: Props) {
  const t = translator(locale, 'editions')
  return (
    <>
      <Choice
        required
        name="enrolment"
        label={t('enrolment')}
        options={enrolmentKinds.map((value) => ({ value, label: t(words[value]) }))}
        defaultValue={edition?.enrolment ?? 'open'}
      />
      <Field
        name="key"
        label={t('key')}
        hint={t('keyHint')}
        defaultValue={edition?.enrolmentKey ?? ''}
        autoComplete="off"
        spellCheck={false}
      />
      <Field
        name="seats"
        label={t('seats')}
        hint={t('seatsHint')}
        inputMode="numeric"
        defaultValue={edition?.seats ?? ''}
      />
    </>
  )
}
