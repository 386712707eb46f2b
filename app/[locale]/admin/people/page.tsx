import { page } from '@/app/_server/page'
import { PeopleFilter } from '@/components/people/people-filter'
import { PeopleTable } from '@/components/people/people-table'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { peopleList } from '@/lib/dashboard/people/queries'
import { peopleFilterSchema } from '@/lib/dashboard/people/schema'
import { askedFor } from '@/lib/dashboard/rules'
import { cursorSchema } from '@/lib/dashboard/schema'
import { translator } from '@/lib/i18n/translator'

export default page(async ({ locale, viewer, search }) => {
  const t = translator(locale, 'people')
  const admin = translator(locale, 'admin')
  const filter = peopleFilterSchema.parse(search)
  const list = await peopleList(viewer, filter, cursorSchema.parse(search))
  const path = `/${locale}/admin/people`
  return (
    <>
      <Breadcrumbs locale={locale} above={[{ href: `/${locale}/admin`, label: admin('title') }]} />
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <PeopleFilter {...{ locale, filter, path }} />
      <p role="status">{t('matching', { count: list.count })}</p>
      {list.people.length > 0 && <PeopleTable locale={locale} people={list.people} />}
      <Pagination
        locale={locale}
        newer={list.before && `${path}${askedFor(filter, { before: list.before })}`}
        older={list.after && `${path}${askedFor(filter, { after: list.after })}`}
        words={{ newer: admin('previous'), older: admin('next') }}
      />
    </>
  )
})
