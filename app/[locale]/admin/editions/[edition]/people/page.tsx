import { page } from '@/app/_server/page'
import { PeopleList } from '@/components/enrolment/people-list'
import { RequestList } from '@/components/enrolment/request-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import { editionPeople } from '@/lib/editions/enrolment/people-queries'
import { openRequests } from '@/lib/editions/enrolment/queries'
import { peopleFilterSchema } from '@/lib/editions/enrolment/schema'
import { translator } from '@/lib/i18n/translator'
import { newId } from '@/lib/platform/ids'
import { decide } from './actions'

export default page<{ edition: string }>(async ({ locale, viewer, params, search }) => {
  const t = translator(locale, 'enrolment')
  const filter = peopleFilterSchema.parse(search)
  const [{ edition, people, after }, requests] = await Promise.all([
    editionPeople(viewer, params.edition, filter),
    openRequests(viewer, params.edition),
  ])
  const home = `/${locale}/admin/editions/${edition.slug}`
  return (
    <>
      <Breadcrumbs locale={locale} above={[{ href: home, label: edition.name }]} />
      <PageHeading lead={edition.course}>{t('peopleTitle', { edition: edition.name })}</PageHeading>
      <RequestList
        {...{ locale, requests }}
        timeZone={edition.timeZone}
        action={decide}
        newKey={newId}
      />
      <PeopleList
        {...{ locale, filter, people, after }}
        timeZone={edition.timeZone}
        path={`${home}/people`}
      />
    </>
  )
})
