import { page } from '@/app/_server/page'
import { EditionHead } from '@/components/course/edition-head'
import { ModuleList } from '@/components/course/module-list'
import { ForumNews } from '@/components/forum/unread/forum-news'
import { forumNews } from '@/lib/forum/unread/queries'
import { translator } from '@/lib/i18n/translator'
import { now as clock } from '@/lib/platform/clock'
import { progressOfEdition } from '@/lib/progress/queries/edition'

export default page<{ edition: string }>(async ({ locale, viewer, params, search }) => {
  const [learner, news] = await Promise.all([
    progressOfEdition(viewer, params.edition),
    forumNews(viewer, params.edition),
  ])
  const { edition, modules } = learner
  const opened = edition.readable && edition.frozenAt !== null
  return (
    <>
      <EditionHead
        {...{ locale, learner }}
        signedIn={viewer.account !== null}
        from={search['from']}
        now={clock()}
      />
      <ForumNews {...{ locale, news }} heading="h2" />
      <h2>{translator(locale, 'course')('modules')}</h2>
      <ModuleList {...{ locale, modules }} edition={opened ? edition.slug : undefined} />
    </>
  )
})
