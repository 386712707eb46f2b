import { page } from '@/app/_server/page'
import { EditionAbout } from '@/components/course/edition-about'
import { EditionHead } from '@/components/course/edition-head'
import { ModuleList } from '@/components/course/module-list'
import { LeaveForm } from '@/components/enrolment/leave-form'
import { TakeAlongLink } from '@/components/course/take-along-link'
import { ForumNews } from '@/components/forum/unread/forum-news'
import { Subscribe } from '@/components/forum/subscribe'
import { editionToFollow } from '@/lib/forum/subscriptions/edition-queries'
import { forumNews } from '@/lib/forum/unread/queries'
import { editionAbout } from '@/lib/editions/text-queries'
import { translator } from '@/lib/i18n/translator'
import { newId } from '@/lib/platform/ids'
import { now as clock } from '@/lib/platform/clock'
import { ownStandings } from '@/lib/editions/enrolment/queries'
import { progressOfEdition } from '@/lib/progress/queries/edition'
import { leave } from './enrol/actions'
import { unfollow } from './[module]/forum/actions'
import { forumTickets } from './[module]/forum/tickets'

export default page<{ edition: string }>(async ({ locale, viewer, params, search }) => {
  const now = clock()
  const [learner, news, forum, standings] = await Promise.all([
    progressOfEdition(viewer, params.edition, now),
    forumNews(viewer, params.edition),
    editionToFollow(viewer, params.edition, now),
    ownStandings(viewer, now),
  ])
  const { edition, modules } = learner
  const about = await editionAbout(viewer, edition)
  const opened = edition.readable && edition.frozenAt !== null
  return (
    <>
      <EditionHead
        {...{ locale, learner }}
        standing={standings.get(edition.id)}
        signedIn={viewer.account !== null}
        from={search['from']}
        now={now}
      />
      <EditionAbout {...{ locale, ...about }} />
      <ForumNews {...{ locale, news }} heading="h2" />
      <h2>{translator(locale, 'course')('modules')}</h2>
      <ModuleList {...{ locale, modules }} edition={opened ? edition : undefined} />
      {opened && <TakeAlongLink locale={locale} edition={edition.slug} />}
      {opened && forum?.maySubscribe && (
        <Subscribe
          {...{ locale, forum }}
          heading="h2"
          thread={null}
          following={forum.followsEdition ? forum.following : 'no'}
          ticket={forumTickets(forum.id).subscribe}
          unsubscribe={unfollow}
          whole
        />
      )}
      {edition.own && (
        <LeaveForm {...{ locale }} edition={edition.slug} action={leave} formKey={newId()} />
      )}
    </>
  )
})
