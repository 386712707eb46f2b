import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { LedSession } from '@/lib/live-sessions/queries/led'
import type { FormAction } from '@/lib/platform/form-answer'
import { CheckBox } from '../ui/form/check-box'
import { Field } from '../ui/form/field'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { Select } from '../ui/form/select'
import { TextArea } from '../ui/form/text-area'

type Props = {
  locale: Locale
  page: LedSession
  place: Record<string, string>
  action: FormAction
  formKey: string
}

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => ({
  value: zone,
  label: zone.replaceAll('_', ' '),
}))

/** When and where a session is held, and afterwards what is left of it. */
export function HoldForm({ locale, page, place, action, formKey }: Props) {
  const t = translator(locale, 'sessions')
  const { held, item, edition } = page
  const hidden = { ...place, seen: held?.changedAt.toISOString() ?? '' }
  return (
    // Made anew whenever the server has shown the page: it was filled from what is there now.
    <Form key={formKey} {...{ locale, action, formKey }} submit={t('save')}>
      {Object.entries(hidden).map(([name, value]) => (
        <HiddenField key={name} {...{ name, value }} />
      ))}
      <Field name="day" type="date" label={t('day')} defaultValue={held?.heldOn} required />
      <Field name="time" type="time" label={t('begins')} defaultValue={held?.heldAt} required />
      <Select
        name="timeZone"
        label={t('timeZone')}
        hint={t('timeZoneHint')}
        defaultValue={held?.timeZone ?? edition.timeZone}
        options={zones}
        required
      />
      <Field
        name="minutes"
        type="number"
        label={t('length')}
        inputMode="numeric"
        defaultValue={held?.minutes ?? item.minutes}
        required
      />
      <Field
        name="link"
        type="url"
        label={t('link')}
        hint={t('linkHint')}
        defaultValue={held?.link ?? ''}
      />
      <TextArea
        name="speakers"
        label={t('speakers')}
        hint={t('speakersHint')}
        rows={3}
        defaultValue={held?.speakers}
      />
      <Field
        name="recording"
        type="url"
        label={t('recording')}
        hint={t('recordingHint')}
        defaultValue={held?.recording ?? ''}
      />
      <TextArea
        name="summary"
        label={t('summary')}
        hint={t('summaryHint')}
        rows={6}
        defaultValue={held?.summary ?? ''}
      />
      {held && (
        <CheckBox name="cancelled" defaultChecked={held.cancelledAt !== null}>
          {t('cancelIt')}
        </CheckBox>
      )}
    </Form>
  )
}
