import { page } from '@/app/_server/page'
import { ClaimsWaiting } from '@/components/claims/claims-waiting'
import { HeldList } from '@/components/moderation/held-list'
import { PlaceFilter } from '@/components/moderation/place-filter'
import { ReportedCount } from '@/components/moderation/reported-count'
import { ProposalsWaiting } from '@/components/proposals/proposals-waiting'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { claimsWaiting } from '@/lib/forum/claims/decision-queries'
import { heldPlaces } from '@/lib/forum/moderation/place-queries'
import { heldPosts } from '@/lib/forum/moderation/queries'
import { reportedCount } from '@/lib/forum/reports/queries'
import { heldListSchema } from '@/lib/forum/schema'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { proposalsWaiting } from '@/lib/practices/proposals/review-queries'
import { approve } from './actions'

export default page(async ({ locale, viewer, search }) => {
  const t = translator(locale, 'moderation')
  const time = now()
  const { place, after, done } = heldListSchema.parse(search)
  const [held, places, reported, claims, proposed] = await Promise.all([
    heldPosts(viewer, after, place),
    heldPlaces(viewer),
    reportedCount(viewer),
    claimsWaiting(viewer),
    proposalsWaiting(viewer, time),
  ])
  const path = `/${locale}/moderation`
  const narrowed = place ? `&place=${place}` : ''
  return (
    <>
      <PageHeading lead={held.count > 0 ? t('lead', { count: held.count }) : null}>
        {t('title')}
      </PageHeading>
      {done && (
        <div role="status">
          <Notice kind="success">
            <p>{t(done)}</p>
          </Notice>
        </div>
      )}
      <ReportedCount locale={locale} count={reported} />
      {places.length > 0 && <PlaceFilter locale={locale} places={places} place={place ?? ''} />}
      {held.posts.length > 0 ? (
        <HeldList
          {...{ locale, approve }}
          posts={held.posts}
          place={place ?? ''}
          now={time}
          newKey={newId}
        />
      ) : (
        <EmptyState title={t(place ? 'emptyFiltered' : 'empty')}>
          {place ? <Link href={path}>{t('showAll')}</Link> : t('emptyHint')}
        </EmptyState>
      )}
      <Pagination
        locale={locale}
        newer={after && `${path}?${narrowed.slice(1)}`}
        older={held.next && `${path}?after=${held.next}${narrowed}`}
        words={{ newer: t('fromStart'), older: t('more') }}
      />
      <ClaimsWaiting locale={locale} count={claims} />
      <ProposalsWaiting locale={locale} count={proposed} />
      <p>
        <Link href={`/${locale}/admin`}>{t('progress')}</Link>
      </p>
    </>
  )
})
