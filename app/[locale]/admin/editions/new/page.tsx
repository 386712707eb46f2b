import { page } from '@/app/_server/page'
import { EditionForm } from '@/components/dashboard/editions/edition-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import { courseToRun } from '@/lib/dashboard/editions/queries'
import { translator } from '@/lib/i18n/translator'
import { newId } from '@/lib/platform/ids'
import { plan } from './actions'

export default page(async ({ locale, viewer, search }) => {
  const t = translator(locale, 'editions')
  const course = await courseToRun(viewer, search['course'] ?? '')
  const above = { href: `/${locale}/admin/editions`, label: t('listTitle') }
  return (
    <>
      <Breadcrumbs locale={locale} above={[above]} />
      <PageHeading lead={course.title}>{t('newTitle')}</PageHeading>
      <EditionForm {...{ locale, course }} action={plan} formKey={newId()} edition={null} />
    </>
  )
})
