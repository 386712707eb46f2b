import { summaryPath } from '@/lib/forum/rules'
import type { ShownSummary } from '@/lib/forum/summaries/schema'
import type { ForumHead } from '@/lib/forum/threads/schema'
import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { KeptHtml } from '../../kept-html'
import { Link } from '../../ui/link'
import styles from './summary.module.css'

type Props = {
  locale: Locale
  forum: ForumHead
  summary: ShownSummary | null
  thread: string
  /** The highest number in the thread. */
  last: number
}

/** What the thread says, folded above it; who moderates writes it from here. */
export function ThreadSummary({ locale, forum, summary, thread, last }: Props) {
  const t = translator(locale, 'summaries')
  const since = summary ? last - summary.upTo : 0
  return (
    <>
      {summary && (
        <details className={styles.summary}>
          <summary>{t('title')}</summary>
          <p className={styles.facts}>
            {t('by', {
              name: summary.name,
              when: formatInstant(summary.writtenAt, locale, forum.timeZone, 'short'),
              number: summary.upTo,
            })}{' '}
            {since > 0 && t('since', { count: since })}
          </p>
          <KeptHtml html={summary.html} />
        </details>
      )}
      {forum.moderates && (
        <p className={styles.write}>
          <Link href={summaryPath(locale, { ...forum, thread }, locale)}>
            {t(summary ? 'change' : 'write')}
          </Link>
        </p>
      )}
    </>
  )
}
