import { redirect } from 'next/navigation'
import { page } from '@/app/_server/page'
import { EditionDates } from '@/components/course/edition-dates'
import { EnrolForm } from '@/components/course/enrol-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import { requireAccount } from '@/lib/accounts/policy'
import { institutionsOf, ownProfile } from '@/lib/accounts/queries/profile'
import { editionPage } from '@/lib/editions/edition-queries'
import { enrolmentObstacle } from '@/lib/editions/rules'
import { translator } from '@/lib/i18n/translator'
import { now as clock } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { enrol } from './actions'

export default page<{ edition: string }>(async ({ locale, viewer, params, search }) => {
  const account = requireAccount(viewer)
  const now = clock()
  const edition = await editionPage(viewer, params.edition)
  const home = `/${locale}/learn/${edition.slug}`
  const to = search['to'] ?? ''
  if (edition.own) return redirect(to ? `${home}/${encodeURIComponent(to)}` : home)
  if (enrolmentObstacle(edition, now)) return redirect(home)
  const [profile, institutions] = await Promise.all([
    ownProfile(viewer, now),
    institutionsOf(viewer, account.country),
  ])
  const t = translator(locale, 'course')
  return (
    <>
      <Breadcrumbs
        locale={locale}
        above={[{ href: home, label: edition.course.title, lang: edition.course.language }]}
      />
      <PageHeading lead={t('enrolLead')}>{t('enrolTitle', { edition: edition.name })}</PageHeading>
      <p>
        <EditionDates {...{ locale, edition, now }} />
      </p>
      <EnrolForm
        {...{ locale, to, profile, institutions }}
        action={enrol}
        formKey={newId()}
        edition={edition.slug}
      />
    </>
  )
})
