import { constituencyWord } from '@/lib/dashboard/rules'
import type { OpenRequest } from '@/lib/editions/enrolment/queries'
import { countryName } from '@/lib/i18n/countries'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { DecideForm } from './decide-form'
import styles from './request-list.module.css'

type Props = {
  locale: Locale
  requests: readonly OpenRequest[]
  timeZone: string
  action: FormAction
  newKey: () => string
}

/** The applications that wait for a decision, the oldest first, and the line behind them. */
export function RequestList({ locale, requests, timeZone, action, newKey }: Props) {
  const t = translator(locale, 'enrolment')
  const asked = requests.filter(({ state }) => state === 'asked')
  const waiting = requests.filter(({ state }) => state === 'waiting')
  const entry = (request: OpenRequest) => (
    <li key={request.id}>
      <h3>{request.name}</h3>
      <p>{factsOf(locale, request)}</p>
      <p>{t('askedAt', { day: formatInstantDay(request.askedAt, locale, timeZone) })}</p>
      {request.motive && <blockquote dir="auto">{request.motive}</blockquote>}
      <DecideForm {...{ locale, request, action }} formKey={newKey()} />
    </li>
  )
  return (
    <>
      <h2>{t('requests')}</h2>
      {asked.length === 0 && <p>{t('noRequests')}</p>}
      <ul className={styles.list}>{asked.map(entry)}</ul>
      {waiting.length > 0 && (
        <>
          <h2>{t('line')}</h2>
          <ol className={styles.list}>{waiting.map(entry)}</ol>
        </>
      )}
    </>
  )
}

function factsOf(locale: Locale, { country, institution, constituency }: OpenRequest): string {
  const word = constituency && translator(locale, 'account')(constituencyWord(constituency))
  return [institution, countryName(country, locale), word].filter(Boolean).join(' · ')
}
