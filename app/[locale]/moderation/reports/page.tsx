import { page } from '@/app/_server/page'
import { ReportedList } from '@/components/moderation/reported-list'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { reportedPosts } from '@/lib/forum/reports/queries'
import { reportedListSchema } from '@/lib/forum/reports/schema'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { dismiss } from './actions'

export default page(async ({ locale, viewer, search }) => {
  const t = translator(locale, 'reports')
  const { after, done } = reportedListSchema.parse(search)
  const { posts, next } = await reportedPosts(viewer, after)
  const path = `/${locale}/moderation/reports`
  return (
    <>
      <PageHeading lead={t('listLead')}>{t('listTitle')}</PageHeading>
      {done && (
        <div role="status">
          <Notice kind="success">
            <p>{t('dismissed')}</p>
          </Notice>
        </div>
      )}
      {posts.length > 0 ? (
        <ReportedList {...{ locale, posts, dismiss }} now={now()} newKey={newId} />
      ) : (
        <EmptyState title={t('empty')}>{null}</EmptyState>
      )}
      <Pagination
        locale={locale}
        newer={after && path}
        older={next && `${path}?after=${next}`}
        words={{ newer: t('fromStart'), older: t('more') }}
      />
      <p>
        <Link href={`/${locale}/moderation`}>{t('held')}</Link>
      </p>
    </>
  )
})
