import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Form } from '../ui/form/form'
import { SubmitButton } from '../ui/form/submit-button'
import styles from './calendar.module.css'

type Props = {
  locale: Locale
  /** The whole address; null where none was asked for. */
  address: string | null
  action: FormAction
  formKey: string
}

/** The own calendar: its secret address, another one, or none. */
export function FeedSection({ locale, address, action, formKey }: Props) {
  const t = translator(locale, 'calendar')
  return (
    <section id="calendar" aria-labelledby="calendar-title">
      <h2 id="calendar-title">{t('title')}</h2>
      <p>{t(address === null ? 'about' : 'secret')}</p>
      {address !== null && (
        <p className={styles.address}>
          <a href={address.replace(/^https?:/, 'webcal:')}>{address}</a>
        </p>
      )}
      <Form key={formKey} {...{ locale, action, formKey }}>
        <p className={styles.acts}>
          {address === null ? (
            <SubmitButton kind="quiet" name="act" value="make">
              {t('make')}
            </SubmitButton>
          ) : (
            <>
              <SubmitButton kind="quiet" name="act" value="renew">
                {t('renew')}
              </SubmitButton>
              <SubmitButton kind="quiet" name="act" value="end">
                {t('end')}
              </SubmitButton>
            </>
          )}
        </p>
      </Form>
    </section>
  )
}
