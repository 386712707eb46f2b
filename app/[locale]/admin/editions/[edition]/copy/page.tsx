import { page } from '@/app/_server/page'
import { CopyForm } from '@/components/dashboard/editions/copy-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import { editionToChange } from '@/lib/dashboard/editions/queries'
import { translator } from '@/lib/i18n/translator'
import { newId } from '@/lib/platform/ids'
import { copy } from './actions'

export default page<{ edition: string }>(async ({ locale, viewer, params }) => {
  const t = translator(locale, 'editions')
  const edition = await editionToChange(viewer, params.edition)
  const home = `/${locale}/admin/editions`
  return (
    <>
      <Breadcrumbs
        locale={locale}
        above={[
          { href: home, label: t('listTitle') },
          { href: `${home}/${edition.slug}`, label: edition.title },
        ]}
      />
      <PageHeading lead={t('copyLead')}>{t('copyTitle', { edition: edition.title })}</PageHeading>
      <CopyForm {...{ locale, edition }} action={copy} formKey={newId()} />
    </>
  )
})
