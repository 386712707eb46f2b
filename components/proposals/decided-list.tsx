import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ProposalDecided } from '@/lib/practices/proposals/decided-queries'
import styles from './proposals.module.css'

type Props = { locale: Locale; decisions: readonly ProposalDecided[] }

const words = {
  changes: 'decided-changes',
  publish: 'decided-publish',
  refuse: 'decided-refuse',
  remove: 'decided-remove',
} as const

/** What was decided on a proposal, and why, the latest first. */
export function DecidedList({ locale, decisions }: Props) {
  const t = translator(locale, 'proposals')
  if (decisions.length === 0) return null
  return (
    <section>
      <h2>{t('decisionsTitle')}</h2>
      <ul className={styles.list}>
        {decisions.map(({ id, decision, reason, by, at }) => (
          <li key={id}>
            <p>
              {by} {t(words[decision])}, {formatInstantDay(at, locale, 'UTC')}
            </p>
            {reason !== null && (
              <blockquote dir="auto" className={styles.reason}>
                {reason}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
