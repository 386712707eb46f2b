import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { RecordedItem } from '@/lib/dashboard/record-queries'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import styles from './confirmation.module.css'
import { EvidenceLines } from './evidence-lines'

type Props = {
  locale: Locale
  timeZone: string
  learner: string
  items: readonly RecordedItem[]
  /** The address at which an item is confirmed. */
  confirm: string
  form: { withdraw: FormAction; newKey: () => string }
}

/** What a learner has done, item by item, who vouched for it, and the way to do so. */
export function ItemRecord({ locale, timeZone, learner, items, confirm, form }: Props) {
  const t = translator(locale, 'confirmation')
  const admin = translator(locale, 'admin')
  const day = (at: Date) => formatInstantDay(at, locale, timeZone)
  return (
    <ol className={styles.record}>
      {items.map(({ itemId, title, language, required, completedAt, evidence, attempts }, n) => (
        <li key={itemId}>
          <p>
            {`${n + 1}. `}
            <strong lang={language}>{title}</strong>
            {!required && ` (${admin('optionalItem')})`}
          </p>
          <p>{completedAt ? admin('doneOn', { day: day(completedAt) }) : admin('itemOpen')}</p>
          <EvidenceLines {...{ locale, timeZone, evidence, attempts }} />
          {evidence.map(
            ({ confirmation }) =>
              confirmation && (
                <div key={confirmation.id}>
                  <p>
                    {t('confirmedBy', {
                      name: confirmation.confirmedBy,
                      reason: confirmation.reason,
                      day: day(confirmation.confirmedAt),
                    })}
                  </p>
                  {confirmation.mayWithdraw && (
                    <Form action={form.withdraw} locale={locale} formKey={form.newKey()}>
                      <HiddenField name="confirmation" value={confirmation.id} />
                      <SubmitButton kind="quiet">{t('withdraw')}</SubmitButton>
                    </Form>
                  )}
                </div>
              ),
          )}
          {!completedAt && (
            <p>
              <a
                href={`${confirm}?item=${encodeURIComponent(itemId)}&learner.${learner}=yes`}
                aria-label={`${t('title')}: ${title}`}
              >
                {t('title')}
              </a>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
