import { page } from '@/app/_server/page'
import { EditionForm } from '@/components/dashboard/editions/edition-form'
import { RestForm } from '@/components/dashboard/editions/rest-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { editionToChange } from '@/lib/dashboard/editions/queries'
import { translator } from '@/lib/i18n/translator'
import { newId } from '@/lib/platform/ids'
import { archive, revise } from './actions'

const done = { created: 'created', saved: 'saved', copied: 'copied' } as const

export default page<{ edition: string }>(async ({ locale, viewer, params, search }) => {
  const t = translator(locale, 'editions')
  const edition = await editionToChange(viewer, params.edition)
  const home = `/${locale}/admin/editions`
  const said = Object.entries(done).find(([word]) => word === search['done'])?.[1]
  return (
    <>
      <Breadcrumbs
        locale={locale}
        above={[
          { href: home, label: t('listTitle') },
          { href: `${home}/${edition.slug}`, label: edition.title },
        ]}
      />
      <PageHeading lead={edition.course.title}>{t('changeTitle')}</PageHeading>
      {said && (
        <Notice kind="success">
          <p>{t(said)}</p>
        </Notice>
      )}
      <EditionForm
        {...{ locale, edition }}
        course={edition.course}
        action={revise}
        formKey={newId()}
      />
      <h2>{t(edition.archivedAt ? 'unarchiveTitle' : 'archiveTitle')}</h2>
      <RestForm {...{ locale, edition }} action={archive} formKey={newId()} />
    </>
  )
})
