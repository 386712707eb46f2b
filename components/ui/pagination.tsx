import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from './link'
import styles from './pagination.module.css'

type Props = {
  locale: Locale
  /** Addresses of the neighbouring pages of a list; none where the list ends. */
  newer?: string | null
  older?: string | null
  /** Other words than "newer" and "older", for lists that are not by time. */
  words?: { newer: string; older: string }
}

/** Onwards and back through a list that is read by cursor. */
export function Pagination({ locale, newer, older, words }: Props) {
  const t = translator(locale, 'common')
  if (!newer && !older) return null
  return (
    <nav aria-label={t('pages')} className={styles.pages}>
      {newer && (
        <Link kind="quiet" href={newer} rel="prev">
          <span aria-hidden="true">←</span> {words?.newer ?? t('newer')}
        </Link>
      )}
      {older && (
        <Link kind="quiet" href={older} rel="next">
          {words?.older ?? t('older')} <span aria-hidden="true">→</span>
        </Link>
      )}
    </nav>
  )
}
