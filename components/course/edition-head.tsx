import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { editionState, enrolmentObstacle, workObstacle } from '@/lib/editions/rules'
import type { Standing } from '@/lib/editions/enrolment/queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { EditionProgress } from '@/lib/progress/queries/edition'
import { StandingNotice } from '../enrolment/standing-notice'
import { EditionDates } from './edition-dates'
import styles from './edition-head.module.css'
import { EditionState } from './edition-state'
import { itemAnchor } from './item-words'
import { WaitingLine } from './order/waiting-line'
import { ProgressLine } from './progress-line'
import { WayIn } from './way-in'

type Props = {
  locale: Locale
  learner: EditionProgress
  signedIn: boolean
  /** The module that was asked for and is not for this reader, or not yet. */
  from: string | undefined
  now: Date
  /** What the reader asked for and has not got. */
  standing: Standing | undefined
}

/** An edition at a glance: what it is called, when it runs, how far one has come, and the way in. */
export function EditionHead({ locale, learner, signedIn, from, now, standing }: Props) {
  const t = translator(locale, 'course')
  const { edition, modules, progress, next, waiting } = learner
  const { course, own } = edition
  const home = `/${locale}/learn/${edition.slug}`
  const first = modules[0] && `${home}/${modules[0].slug}`
  const onward =
    next && !workObstacle(edition, now) ? `${home}/${next.module}#${itemAnchor(next.item)}` : first
  const about = obstacle(edition, now)
  return (
    <>
      <Breadcrumbs
        locale={locale}
        above={[
          { href: `/${locale}`, label: translator(locale, 'catalog')('title') },
          {
            href: `/${locale}/courses/${course.id}`,
            label: course.title,
            ...(course.language !== locale && { lang: course.language }),
          },
        ]}
      />
      <PageHeading
        lead={edition.name}
        {...(course.language !== locale && { lang: course.language })}
      >
        {course.title}
      </PageHeading>
      <p>
        <EditionDates {...{ locale, edition, now }} />{' '}
        {edition.archivedAt && <EditionState {...{ locale, edition, now }} />}
      </p>
      {about && (
        <Notice kind={from ? 'warning' : 'info'}>
          <p>{t(about)}</p>
        </Notice>
      )}
      {standing && !own && <StandingNotice {...{ locale, standing }} />}
      {own && edition.frozenAt && <ProgressLine {...{ locale, progress }} />}
      {own && waiting && <WaitingLine {...{ locale }} timeZone={edition.timeZone} next={waiting} />}
      <p className={styles.ways}>
        <WayIn
          {...{ locale, edition, signedIn, now }}
          to={own ? onward : first}
          from={from}
          standing={standing}
          orRead
        />
      </p>
    </>
  )
}

/** What the reader should know before trying: why the modules cannot be read, or who may. */
function obstacle(edition: EditionProgress['edition'], now: Date) {
  if (edition.archivedAt) return 'archivedNotice'
  if (editionState(edition, now) === 'upcoming') return 'waitForOpening'
  if (!edition.frozenAt) return 'preparing'
  if (edition.own) return null
  if (edition.readable) return 'audienceEveryone'
  return enrolmentObstacle(edition, now) ? 'enrolmentClosed' : 'enrolFirst'
}
