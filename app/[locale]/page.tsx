import { leadOnFrom } from '@/app/_server/former-page'
import { page } from '@/app/_server/page'
import { CourseEntry } from '@/components/course/course-entry'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { catalogue } from '@/lib/catalog/queries'
import { ownStandings } from '@/lib/editions/enrolment/queries'
import { editionsOf } from '@/lib/editions/queries'
import { translator } from '@/lib/i18n/translator'
import { now as clock } from '@/lib/platform/clock'

export default page(async ({ locale, viewer, search }) => {
  // Old sites named their pages so: `/?p=123`.
  if (search['p'] ?? search['page_id']) await leadOnFrom({ locale, viewer, search }, '/')
  const t = translator(locale, 'catalog')
  const now = clock()
  const [courses, standings] = await Promise.all([catalogue(viewer), ownStandings(viewer, now)])
  const editions = await editionsOf(
    viewer,
    courses.map(({ id }) => id),
  )
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      {courses.length === 0 && <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>}
      {courses.map((course) => (
        <CourseEntry
          key={course.id}
          {...{ locale, course, now, standings }}
          editions={editions.filter(({ courseId }) => courseId === course.id)}
          signedIn={viewer.account !== null}
        />
      ))}
      <p>
        <Link href={`/${locale}/practices`}>{translator(locale, 'practices')('browse')}</Link>
      </p>
    </>
  )
})
