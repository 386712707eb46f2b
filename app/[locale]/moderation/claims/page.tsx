import { page } from '@/app/_server/page'
import { GrantedClaimList } from '@/components/claims/granted-claim-list'
import { OpenClaimList } from '@/components/claims/open-claim-list'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { claimsToDecide } from '@/lib/forum/claims/decision-queries'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { decide, takeBack } from './actions'

export default page(async ({ locale, viewer }) => {
  const t = translator(locale, 'claims')
  const { open, granted } = await claimsToDecide(viewer)
  const shared = { locale, now: now(), newKey: newId }
  return (
    <>
      <PageHeading lead={t('decideLead')}>{t('decideTitle')}</PageHeading>
      {open.length > 0 ? (
        <OpenClaimList {...shared} claims={open} decide={decide} />
      ) : (
        <EmptyState title={t('decideNone')} />
      )}
      {granted.length > 0 && (
        <section>
          <h2>{t('grantedTitle')}</h2>
          <GrantedClaimList {...shared} claims={granted} undo={takeBack} />
        </section>
      )}
      <p>
        <Link href={`/${locale}/moderation`}>{t('toHeld')}</Link>
      </p>
    </>
  )
})
