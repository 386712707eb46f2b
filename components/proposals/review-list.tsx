import { countryName } from '@/lib/i18n/countries'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ReviewedProposal } from '@/lib/practices/proposals/review-queries'
import { reviewPath } from '@/lib/practices/proposals/rules'
import styles from './proposals.module.css'

type Props = { locale: Locale; proposals: readonly ReviewedProposal[] }

/** Proposals, each with whose it is and where it stands. */
export function ReviewList({ locale, proposals }: Props) {
  const t = translator(locale, 'proposals')
  return (
    <ul className={styles.list}>
      {proposals.map(({ id, title, language, status, author, country, sentAt }) => (
        <li key={id}>
          <a href={reviewPath(locale, id)} lang={language}>
            {title}
          </a>
          <p className={styles.facts}>
            {t('author', { name: author, country: countryName(country, locale) })} ·{' '}
            {t(`status-${status}`)} ·{' '}
            {t('sentOn', { day: formatInstantDay(sentAt, locale, 'UTC') })}
          </p>
        </li>
      ))}
    </ul>
  )
}
