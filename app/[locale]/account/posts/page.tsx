import { page } from '@/app/_server/page'
import styles from '@/components/account/account.module.css'
import { AskForClaim } from '@/components/claims/ask-for-claim'
import { OfferList } from '@/components/claims/offer-list'
import { OwnClaimList } from '@/components/claims/own-claim-list'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { requireAccount } from '@/lib/accounts/policy'
import { ownClaims } from '@/lib/forum/claims/queries'
import { ownPostsSchema } from '@/lib/forum/claims/schema'
import { translator } from '@/lib/i18n/translator'
import { newId } from '@/lib/platform/ids'
import { answer, ask, undo } from './actions'

export default page(async ({ locale, viewer, search }) => {
  const t = translator(locale, 'claims')
  const { name, email } = requireAccount(viewer)
  const { post } = ownPostsSchema.parse(search)
  const { offers, claims, asked } = await ownClaims(viewer, post)
  const nothing = offers.length === 0 && claims.length === 0 && !asked
  return (
    <>
      <PageHeading lead={t('pageLead')}>{t('pageTitle')}</PageHeading>
      {asked && <AskForClaim {...{ locale, asked }} action={ask} formKey={newId()} />}
      {offers.length > 0 && (
        <section className={styles.section}>
          <h2>{t('offersTitle')}</h2>
          <p>{t('offersLead', { email, name })}</p>
          <OfferList {...{ locale, offers }} action={answer} newKey={newId} />
        </section>
      )}
      {claims.length > 0 && (
        <section className={styles.section}>
          <h2>{t('claimsTitle')}</h2>
          <OwnClaimList {...{ locale, claims, undo }} newKey={newId} />
        </section>
      )}
      {nothing && <EmptyState title={t('none', { email })}>{t('noneHint')}</EmptyState>}
    </>
  )
})
