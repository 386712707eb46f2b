import { page } from '@/app/_server/page'
import { InboxDone } from '@/components/inbox/inbox-done'
import { InboxFilterForm } from '@/components/inbox/inbox-filter'
import { InboxGroupList } from '@/components/inbox/inbox-group'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { inboxColleagues } from '@/lib/inbox/colleague-queries'
import { inbox } from '@/lib/inbox/queries'
import { askedFor } from '@/lib/inbox/rules'
import { doneSchema, inboxFilterSchema } from '@/lib/inbox/schema'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { putAsideAction, release, take } from './actions'

/** What waits for a facilitator, the most urgent first. */
export default page(async ({ locale, viewer, search }) => {
  const t = translator(locale, 'inbox')
  const filter = inboxFilterSchema.parse(search)
  const at = now()
  const { groups, editions, count } = await inbox(viewer, filter, at)
  const colleagues = await inboxColleagues(viewer)
  const path = `/${locale}/inbox`
  const asked = askedFor(filter)
  const form = { take, putAside: putAsideAction, release, newKey: newId, asked }
  return (
    <>
      <PageHeading lead={count > 0 ? t('lead', { count }) : null}>{t('title')}</PageHeading>
      <InboxDone {...{ locale, form }} done={doneSchema.parse(search)} />
      <InboxFilterForm {...{ locale, filter, editions, path }} />
      {groups.length === 0 && (
        <EmptyState title={t(asked === '' ? 'empty' : 'emptyFiltered')}>
          {asked === '' ? t('emptyHint') : <Link href={path}>{t('showAll')}</Link>}
        </EmptyState>
      )}
      {groups.map((group) => (
        <InboxGroupList
          key={group.reason}
          {...{ locale, group, colleagues, form }}
          now={at}
          all={
            group.count > group.entries.length && filter.reason === null
              ? `${path}${askedFor({ ...filter, reason: group.reason })}`
              : null
          }
        />
      ))}
      <p>
        <Link href={`/${locale}/moderation`}>{t('allHeld')}</Link>
      </p>
    </>
  )
})
