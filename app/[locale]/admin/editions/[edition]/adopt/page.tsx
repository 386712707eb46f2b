import { page } from '@/app/_server/page'
import { AdoptionState } from '@/components/dashboard/adoption/adoption-state'
import { AffectedList } from '@/components/dashboard/adoption/affected-list'
import { ChangeList } from '@/components/dashboard/adoption/change-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { adoptionPreview } from '@/lib/dashboard/adoption/queries'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { adopt } from './actions'

export default page<{ edition: string }>(async ({ locale, viewer, params, search }) => {
  const t = translator(locale, 'adoption')
  const preview = await adoptionPreview(viewer, params.edition, now())
  const { edition, obstacle, plan } = preview
  const above = [
    { href: `/${locale}/admin`, label: translator(locale, 'admin')('title') },
    {
      href: `/${locale}/admin/editions/${edition.slug}`,
      label: `${edition.course.title}, ${edition.name}`,
    },
  ]
  return (
    <>
      <Breadcrumbs locale={locale} above={above} />
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      {search['done'] === 'adopted' && (
        <Notice kind="success">
          <p role="status">{t('adopted')}</p>
        </Notice>
      )}
      <AdoptionState {...{ locale, obstacle }} isNew={plan !== null} />
      {plan !== null && (
        <>
          <ChangeList {...{ locale, preview }} />
          <AffectedList {...{ locale, preview }} />
          {obstacle === null && (
            <Form action={adopt} locale={locale} formKey={newId()} submit={t('adopt')}>
              <HiddenField name="edition" value={edition.slug} />
              <HiddenField name="plan" value={plan} />
            </Form>
          )}
        </>
      )}
    </>
  )
})
