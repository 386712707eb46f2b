import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Progress } from '@/lib/progress/rules'
import type { LockShown } from '@/lib/progress/queries/lock-queries'
import styles from './module-list.module.css'
import { LockLine } from './order/lock-line'
import { ProgressLine } from './progress-line'

type Listed = {
  id: string
  slug: string
  language: string
  title: string
  summary: string
  /** How long it takes, where nobody's progress is told. */
  minutes: number
  progress?: Progress
  /** Why nothing in it can be done yet. */
  lock?: LockShown | null
  /** The edition has nothing in it any more. */
  rests?: boolean
}

type Props = {
  locale: Locale
  modules: readonly Listed[]
  /** The edition whose pages the titles lead to; none while they cannot be read. */
  edition?: { slug: string; timeZone: string } | undefined
}

/** The modules of a course or an edition, in order. */
export function ModuleList({ locale, modules, edition }: Props) {
  const t = translator(locale, 'course')
  return (
    <ol className={styles.modules}>
      {modules.map(({ id, slug, language, title, summary, minutes, progress, lock, rests }) => (
        <li key={id}>
          <h3 lang={language}>
            {edition ? <a href={`/${locale}/learn/${edition.slug}/${slug}`}>{title}</a> : title}
          </h3>
          <p lang={language}>{summary}</p>
          {rests ? (
            <p>{translator(locale, 'progress')('moduleRests')}</p>
          ) : progress ? (
            <ProgressLine {...{ locale, progress }} />
          ) : (
            <p className={styles.minutes}>{t('minutes', { minutes })}</p>
          )}
          {edition && lock && (
            <p>
              <LockLine {...{ locale, edition, lock }} />
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
