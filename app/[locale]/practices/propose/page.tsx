import { page } from '@/app/_server/page'
import { BeginForm } from '@/components/proposals/begin-form'
import { OwnList } from '@/components/proposals/own-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { newId } from '@/lib/platform/ids'
import { ownProposals } from '@/lib/practices/proposals/own-queries'
import { mostOpen } from '@/lib/practices/proposals/rules'
import { begin } from './actions'

export default page(async ({ locale, viewer }) => {
  const t = translator(locale, 'proposals')
  const { proposals, obstacle } = await ownProposals(viewer)
  const library = { href: `/${locale}/practices`, label: translator(locale, 'practices')('title') }
  return (
    <>
      <Breadcrumbs locale={locale} above={[library]} />
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      {proposals.length > 0 && (
        <section>
          <h2>{t('ownTitle')}</h2>
          <OwnList {...{ locale, proposals }} />
        </section>
      )}
      <h2>{t('beginTitle')}</h2>
      {obstacle === null ? (
        <>
          <p>{t('how')}</p>
          <p>{t('safe')}</p>
          <BeginForm {...{ locale }} action={begin} formKey={newId()} />
        </>
      ) : (
        <Notice kind="info">
          <p>
            {t(`obstacle-${obstacle}`, { max: mostOpen })}{' '}
            {obstacle === 'notEnrolled' && <Link href={`/${locale}`}>{t('seeCourses')}</Link>}
          </p>
        </Notice>
      )}
    </>
  )
})
