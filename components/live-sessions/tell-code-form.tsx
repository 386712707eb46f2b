import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { LedSession } from '@/lib/live-sessions/queries/led'
import { isCodeOpen } from '@/lib/live-sessions/rules/attendance'
import { codeMinutes } from '@/lib/live-sessions/schema'
import type { FormAction } from '@/lib/platform/form-answer'
import { Choice } from '../ui/form/choice'
import { Field } from '../ui/form/field'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import styles from './sessions.module.css'

type Props = {
  locale: Locale
  page: LedSession
  place: Record<string, string>
  action: FormAction
  formKey: string
  now: Date
}

/** The code that is told now, and a new one. */
export function TellCodeForm({ locale, page, place, action, formKey, now }: Props) {
  const t = translator(locale, 'sessions')
  const { code, edition } = page
  return (
    <>
      {code?.codeUntil && isCodeOpen(code, now) ? (
        <div>
          <p className={styles.code}>{code.code}</p>
          <p>
            {t('codeUntil', { until: formatInstant(code.codeUntil, locale, edition.timeZone) })}
          </p>
        </div>
      ) : (
        <p>{t('codeNone')}</p>
      )}
      <Form key={formKey} {...{ locale, action, formKey }} submit={t('codeNew')}>
        {Object.entries(place).map(([name, value]) => (
          <HiddenField key={name} {...{ name, value }} />
        ))}
        <Field name="code" label={t('codeOwn')} hint={t('codeOwnHint')} autoComplete="off" />
        <Choice
          name="for"
          label={t('codeFor')}
          options={codeMinutes.map((minutes) => ({
            value: String(minutes),
            label: t('minutesLong', { minutes }),
          }))}
          defaultValue="20"
          required
        />
      </Form>
    </>
  )
}
