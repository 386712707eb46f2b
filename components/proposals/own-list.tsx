import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { OwnProposal } from '@/lib/practices/proposals/own-queries'
import { proposalPath } from '@/lib/practices/proposals/rules'
import styles from './proposals.module.css'

type Props = { locale: Locale; proposals: readonly OwnProposal[] }

/** What the viewer has proposed, each with what became of it. */
export function OwnList({ locale, proposals }: Props) {
  const t = translator(locale, 'proposals')
  return (
    <ul className={styles.list}>
      {proposals.map(({ id, title, language, status, savedAt }) => (
        <li key={id}>
          <a href={proposalPath(locale, id)} lang={title === '' ? undefined : language}>
            {title || t('untitled')}
          </a>
          <p className={styles.facts}>
            {t(`status-${status}`)} · {formatInstantDay(savedAt, locale, 'UTC')}
          </p>
        </li>
      ))}
    </ul>
  )
}
