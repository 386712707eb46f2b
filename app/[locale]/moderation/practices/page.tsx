import { page } from '@/app/_server/page'
import { ReviewList } from '@/components/proposals/review-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { proposalsToReview } from '@/lib/practices/proposals/review-queries'

export default page(async ({ locale, viewer }) => {
  const t = translator(locale, 'proposals')
  const { waiting, others } = await proposalsToReview(viewer, now())
  const above = [
    { href: `/${locale}/moderation`, label: translator(locale, 'moderation')('title') },
  ]
  return (
    <>
      <Breadcrumbs {...{ locale, above }} />
      <PageHeading lead={t('reviewLead')}>{t('reviewTitle')}</PageHeading>
      {waiting.length > 0 ? (
        <ReviewList locale={locale} proposals={waiting} />
      ) : (
        <EmptyState title={t('reviewNone')} />
      )}
      {others.length > 0 && (
        <section>
          <h2>{t('othersTitle')}</h2>
          <ReviewList locale={locale} proposals={others} />
        </section>
      )}
    </>
  )
})
