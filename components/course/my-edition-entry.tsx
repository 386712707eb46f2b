import { Link } from '@/components/ui/link'
import { formatInstantDay } from '@/lib/i18n/format'
import { certificatePath } from '@/lib/certificates/rules'
import { workObstacle } from '@/lib/editions/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { MyEdition } from '@/lib/progress/queries/my'
import { EditionDates } from './edition-dates'
import { EditionState } from './edition-state'
import { itemAnchor } from './item-words'
import styles from './my-edition-entry.module.css'
import { WaitingLine } from './order/waiting-line'
import { ProgressLine } from './progress-line'

type Props = { locale: Locale; edition: MyEdition; certificate?: string | undefined; now: Date }

/** One of a learner's editions: how far, until when, and what is next. */
export function MyEditionEntry({ locale, edition, certificate, now }: Props) {
  const t = translator(locale, 'my')
  const home = `/${locale}/learn/${edition.slug}`
  const { course, progress, completedAt } = edition
  const next = workObstacle(edition, now) ? null : edition.next
  return (
    <article className={styles.edition}>
      <h2 lang={course.language}>
        <a href={home}>{course.title}</a>
      </h2>
      <p className={styles.facts}>
        {edition.name} <EditionState {...{ locale, edition, now }} />
        <br />
        <EditionDates {...{ locale, edition, now }} />
      </p>
      {progress.total > 0 && <ProgressLine {...{ locale, progress }} />}
      {completedAt && (
        <p>{t('completedOn', { day: formatInstantDay(completedAt, locale, edition.timeZone) })}</p>
      )}
      {certificate && (
        <p>
          <Link kind="main" href={certificatePath(locale, certificate)}>
            {translator(locale, 'certificate')('mine')}
          </Link>
        </p>
      )}
      {next?.opensAt ? (
        <WaitingLine
          {...{ locale }}
          timeZone={edition.timeZone}
          next={{ ...next, opensAt: next.opensAt }}
        />
      ) : next ? (
        <p className={styles.next}>
          <Link kind="main" href={`${home}/${next.module}#${itemAnchor(next.item)}`}>
            <span>
              {t('next')} <span lang={next.language}>{next.title}</span>
            </span>
          </Link>
        </p>
      ) : (
        progress.complete && <p>{t('nothingLeft')}</p>
      )}
    </article>
  )
}
