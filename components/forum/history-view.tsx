import type { PostHistory } from '@/lib/forum/posts/schema'
import { formatInstant } from '@/lib/i18n/format'
import { threadPath } from '@/lib/forum/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Differences } from '../ui/differences'
import { Link } from '../ui/link'
import { PageHeading } from '../ui/page-heading'
import styles from './history-view.module.css'

/** What a post said before it was changed, word by word, newest first. */
export function HistoryView({ locale, history }: { locale: Locale; history: PostHistory }) {
  const t = translator(locale, 'writing')
  const { versions, timeZone, author, place } = history
  return (
    <>
      <PageHeading lead={t('historyLead')}>{t('historyTitle', { name: author })}</PageHeading>
      <ol reversed className={styles.versions}>
        {versions.map(({ writtenAt, language, parts }, at) => (
          <li key={writtenAt.getTime()}>
            <h2>
              <time dateTime={writtenAt.toISOString()}>
                {formatInstant(writtenAt, locale, timeZone, 'short')}
              </time>
              {at === 0 && ` · ${t('historyNow')}`}
              {at === versions.length - 1 && ` · ${t('historyFirst')}`}
            </h2>
            {at < versions.length - 1 && parts.every(({ kind }) => kind === 'same') && (
              <p>{t('historyFiles')}</p>
            )}
            <Differences parts={parts} lang={language} />
          </li>
        ))}
      </ol>
      <p>
        <Link href={threadPath(locale, place, place.number ?? 1)}>{t('backToPost')}</Link>
      </p>
    </>
  )
}
