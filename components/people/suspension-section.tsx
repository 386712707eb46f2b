import { Choice } from '@/components/ui/form/choice'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { TextArea } from '@/components/ui/form/text-area'
import { Notice } from '@/components/ui/notice'
import { longestReason, suspensionLengths } from '@/lib/accounts/people/schema'
import type { Person } from '@/lib/dashboard/people/person-queries'
import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Props = {
  locale: Locale
  person: Person
  suspend: FormAction
  lift: FormAction
  newKey: () => string
}

/** What keeps an account from acting, what did before, and the form that changes it. */
export function SuspensionSection({ locale, person, suspend, lift, newKey }: Props) {
  const t = translator(locale, 'people')
  const at = (instant: Date) => formatInstant(instant, locale, 'UTC')
  const [latest] = person.suspensions
  return (
    <section>
      <h2>{t('suspension')}</h2>
      {person.suspendedAt ? (
        <>
          <Notice kind="warning">
            <p>
              {person.suspendedUntil
                ? t('suspendedUntil', { at: at(person.suspendedUntil) })
                : t('suspendedOpen', { at: at(person.suspendedAt) })}
            </p>
            {latest && <p>{t('suspendedFor', { reason: latest.reason })}</p>}
          </Notice>
          <Form action={lift} locale={locale} formKey={newKey()}>
            <HiddenField name="account" value={person.id} />
            <SubmitButton>{t('lift')}</SubmitButton>
          </Form>
        </>
      ) : (
        <details>
          <summary>{t('suspend')}</summary>
          <p>{t('suspendLead')}</p>
          <Form action={suspend} locale={locale} formKey={newKey()}>
            <HiddenField name="account" value={person.id} />
            <Choice
              required
              name="length"
              label={t('length')}
              options={suspensionLengths.map((value) => ({
                value,
                label:
                  value === 'open' ? t('lengthOpen') : t('lengthDays', { days: Number(value) }),
              }))}
            />
            <TextArea
              required
              name="reason"
              label={t('reason')}
              hint={t('reasonHint', { max: longestReason })}
              rows={3}
            />
            <SubmitButton kind="danger">{t('suspend')}</SubmitButton>
          </Form>
        </details>
      )}
      {person.suspensions.some(({ liftedAt }) => liftedAt) && (
        <>
          <h3>{t('before')}</h3>
          <ul>
            {person.suspensions.map(
              ({ id, suspendedAt, liftedAt, reason }) =>
                liftedAt && (
                  <li key={id}>
                    {t('suspendedFromTo', { from: at(suspendedAt), to: at(liftedAt) })}: {reason}
                  </li>
                ),
            )}
          </ul>
        </>
      )}
    </section>
  )
}
