import { EditionDates } from '@/components/course/edition-dates'
import { EditionState } from '@/components/course/edition-state'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import type { CourseWithEditions } from '@/lib/dashboard/editions/queries'
import { formatNumber } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './course-editions.module.css'

type Props = { locale: Locale; course: CourseWithEditions; now: Date }

/** A course's editions, each with the ways to change and copy it, and the way to a new one. */
export function CourseEditions({ locale, course, now }: Props) {
  const t = translator(locale, 'editions')
  const home = `/${locale}/admin/editions`
  return (
    <section aria-labelledby={`course-${course.id}`}>
      <h2 id={`course-${course.id}`} lang={course.language}>
        {course.title}
      </h2>
      {course.editions.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <Table
          caption={t('listOf', { course: course.title })}
          rows={course.editions}
          rowKey={({ slug }) => slug}
          columns={[
            {
              key: 'name',
              title: t('edition'),
              cell: ({ slug, name }) => <a href={`${home}/${slug}`}>{name}</a>,
            },
            {
              key: 'state',
              title: t('state'),
              cell: (edition) => <EditionState {...{ locale, edition, now }} />,
            },
            {
              key: 'when',
              title: t('when'),
              cell: (edition) => <EditionDates {...{ locale, edition, now }} />,
            },
            {
              key: 'enrolled',
              title: t('enrolled'),
              numeric: true,
              cell: ({ enrolled }) => formatNumber(enrolled, locale),
            },
            {
              key: 'act',
              title: t('act'),
              cell: ({ slug, name }) => (
                <span className={styles.ways}>
                  <a href={`${home}/${slug}/settings`}>
                    {t('change')} <span className="unseen">{name}</span>
                  </a>{' '}
                  <a href={`${home}/${slug}/copy`}>
                    {t('copy')} <span className="unseen">{name}</span>
                  </a>
                </span>
              ),
            },
          ]}
        />
      )}
      <p>
        <Link kind="quiet" href={`${home}/new?course=${encodeURIComponent(course.id)}`}>
          {t('newOne')} <span className="unseen">{course.title}</span>
        </Link>
      </p>
    </section>
  )
}
