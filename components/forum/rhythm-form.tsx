import type { Rhythm } from '@/lib/forum/subscriptions/schema'
import { rhythms } from '@/lib/forum/subscriptions/schema'
import { zoneName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Choice } from '../ui/form/choice'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'

type Props = {
  locale: Locale
  formKey: string
  action: FormAction
  rhythm: Rhythm
  /** In whose morning a summary comes, at an instant that says which clock that is. */
  morning: { timeZone: string; at: Date } | null
  /** The link of a mail, where that says who chooses. */
  token?: string
}

const labels = {
  every: 'rhythmEvery',
  daily: 'rhythmDaily',
  weekly: 'rhythmWeekly',
  none: 'rhythmNone',
} as const

/** How often the forums' mail comes: the one choice that there is. */
export function RhythmForm({ locale, formKey, action, rhythm, morning, token }: Props) {
  const t = translator(locale, 'forumMail')
  const hint = morning
    ? t('rhythmMorning', { zone: zoneName(morning.timeZone, morning.at, locale) })
    : t('rhythmHint')
  return (
    <Form {...{ locale, formKey, action }} submit={t('rhythmSave')} done={t('rhythmSaved')}>
      {token !== undefined && <HiddenField name="token" value={token} />}
      <Choice
        name="rhythm"
        label={t('rhythmLabel')}
        hint={hint}
        required
        options={rhythms.map((value) => ({ value, label: t(labels[value]) }))}
        defaultValue={rhythm}
      />
    </Form>
  )
}
