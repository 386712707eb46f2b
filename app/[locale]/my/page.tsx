import { Fragment } from 'react'
import { page } from '@/app/_server/page'
import { FeedSection } from '@/components/calendar/feed-section'
import { OfferNotice } from '@/components/claims/offer-notice'
import { MyEditionEntry } from '@/components/course/my-edition-entry'
import { MyRequests } from '@/components/enrolment/my-requests'
import { ForumNews } from '@/components/forum/unread/forum-news'
import { RunningAttempts } from '@/components/quiz/running-attempts'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { ownFeed } from '@/lib/calendar/queries'
import { ownCertificates } from '@/lib/certificates/queries'
import { myRequests } from '@/lib/editions/enrolment/queries'
import { offersTo } from '@/lib/forum/claims/queries'
import { forumNews } from '@/lib/forum/unread/queries'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { env } from '@/lib/platform/env'
import { Forbidden } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { myEditions } from '@/lib/progress/queries/my'
import { runningAttempts } from '@/lib/quiz/queries/running'
import { changeFeed } from './actions'

export default page(async ({ locale, viewer }) => {
  if (!viewer.account) throw new Forbidden('signInFirst')
  const t = translator(locale, 'my')
  const time = now()
  const [editions, certificates, news, running, offers, requests, feed] = await Promise.all([
    myEditions(viewer, time),
    ownCertificates(viewer),
    forumNews(viewer),
    runningAttempts(viewer, time),
    offersTo(viewer),
    myRequests(viewer, time),
    ownFeed(viewer),
  ])
  const newsOf = (slug: string) => news.filter(({ edition }) => edition === slug)
  const elsewhere = news.filter((one) => !editions.some(({ slug }) => slug === one.edition))
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <OfferNotice {...{ locale, offers }} />
      {editions.length === 0 && requests.length === 0 && (
        <EmptyState title={t('empty')}>
          <p>{t('emptyHint')}</p>
          <Link kind="main" href={`/${locale}`}>
            {t('seeCourses')}
          </Link>
        </EmptyState>
      )}
      <MyRequests {...{ locale, requests }} />
      <RunningAttempts {...{ locale }} attempts={running} />
      {editions.map((edition) => (
        <Fragment key={edition.slug}>
          <MyEditionEntry
            {...{ locale, edition }}
            certificate={certificates.get(edition.slug)}
            now={time}
          />
          <ForumNews {...{ locale }} news={newsOf(edition.slug)} heading="h3" />
        </Fragment>
      ))}
      <ForumNews {...{ locale }} news={elsewhere} heading="h2" />
      <FeedSection
        {...{ locale }}
        address={feed && `${env.BASE_URL}/api/calendar/${feed}`}
        action={changeFeed}
        formKey={newId()}
      />
    </>
  )
})
