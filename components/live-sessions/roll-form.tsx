import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Field } from '../ui/form/field'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { SubmitButton } from '../ui/form/submit-button'
import { TextArea } from '../ui/form/text-area'
import { RollReport } from './roll-report'
import styles from './sessions.module.css'

type Props = {
  locale: Locale
  place: Record<string, string>
  action: FormAction
  formKey: string
}

/** A list of who was there: looked through first, then noted, all of it or nothing. */
export function RollForm({ locale, place, action, formKey }: Props) {
  const t = translator(locale, 'sessions')
  return (
    <Form key={formKey} {...{ locale, action, formKey }}>
      {Object.entries(place).map(([name, value]) => (
        <HiddenField key={name} {...{ name, value }} />
      ))}
      <Field name="file" type="file" accept=".csv,.txt,.tsv" label={t('rollFile')} />
      <TextArea name="list" label={t('rollText')} hint={t('rollHint')} rows={4} />
      <RollReport title={t('rollReport')} />
      <p className={styles.links}>
        <SubmitButton formNoValidate name="intent" value="check">
          {t('rollCheck')}
        </SubmitButton>
        <SubmitButton formNoValidate kind="quiet" name="intent" value="note">
          {t('rollNote')}
        </SubmitButton>
      </p>
    </Form>
  )
}
