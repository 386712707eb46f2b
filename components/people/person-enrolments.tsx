import type { Person } from '@/lib/dashboard/people/person-queries'
import { certificatePath } from '@/lib/certificates/rules'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; enrolments: Person['enrolments'] }

/** The editions that somebody is enrolled in, and how each stands. */
export function PersonEnrolments({ locale, enrolments }: Props) {
  const t = translator(locale, 'people')
  if (enrolments.length === 0) return <p>{t('noEnrolments')}</p>
  return (
    <ul>
      {enrolments.map(({ id, slug, edition, course, timeZone, ...enrolment }) => {
        const day = (at: Date) => formatInstantDay(at, locale, timeZone, 'short')
        const { enrolledAt, completedAt, lastActiveAt, leftAt, certificate } = enrolment
        return (
          <li key={id}>
            <a href={`/${locale}/admin/editions/${slug}`}>
              <span lang={course.language}>{course.title}</span>, {edition}
            </a>
            <br />
            {t('enrolledOn', { day: day(enrolledAt) })}
            {lastActiveAt && `; ${t('activeOn', { day: day(lastActiveAt) })}`}
            {completedAt && `; ${t('completedOn', { day: day(completedAt) })}`}
            {leftAt && `; ${t('leftOn', { day: day(leftAt) })}`}
            {certificate && (
              <>
                {'; '}
                <a href={certificatePath(locale, certificate)}>{t('certificate')}</a>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
