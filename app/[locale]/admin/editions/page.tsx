import { page } from '@/app/_server/page'
import { CourseEditions } from '@/components/dashboard/editions/course-editions'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import { administeredEditions } from '@/lib/dashboard/editions/queries'
import { translator } from '@/lib/i18n/translator'
import { now as clock } from '@/lib/platform/clock'

export default page(async ({ locale, viewer }) => {
  const t = translator(locale, 'editions')
  const courses = await administeredEditions(viewer)
  const now = clock()
  const above = { href: `/${locale}/admin`, label: translator(locale, 'nav')('admin') }
  return (
    <>
      <Breadcrumbs locale={locale} above={[above]} />
      <PageHeading lead={t('listLead')}>{t('listTitle')}</PageHeading>
      {courses.map((course) => (
        <CourseEditions key={course.id} {...{ locale, course, now }} />
      ))}
    </>
  )
})
