import { page } from '@/app/_server/page'
import { ActList } from '@/components/audit/act-list'
import { AuditFilter } from '@/components/audit/audit-filter'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { auditPage } from '@/lib/dashboard/audit/queries'
import { auditCursorSchema, auditFilterSchema } from '@/lib/dashboard/audit/schema'
import { askedFor } from '@/lib/dashboard/rules'
import { translator } from '@/lib/i18n/translator'

export default page(async ({ locale, viewer, search }) => {
  const t = translator(locale, 'audit')
  const filter = auditFilterSchema.parse(search)
  const { acts, newer, older } = await auditPage(viewer, filter, auditCursorSchema.parse(search))
  const path = `/${locale}/admin/audit`
  return (
    <>
      <Breadcrumbs
        locale={locale}
        above={[{ href: `/${locale}/admin`, label: translator(locale, 'admin')('title') }]}
      />
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <AuditFilter {...{ locale, filter, path }} />
      {acts.length > 0 ? <ActList locale={locale} acts={acts} /> : <p>{t('none')}</p>}
      <Pagination
        locale={locale}
        newer={newer && `${path}${askedFor(filter, { newer })}`}
        older={older && `${path}${askedFor(filter, { older })}`}
      />
      {acts.length > 0 && (
        <p>
          <Link kind="quiet" href={`${path}/acts.csv${askedFor(filter)}`} download>
            {t('download')}
          </Link>
        </p>
      )}
    </>
  )
})
