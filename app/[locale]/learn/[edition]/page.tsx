import { page } from '@/app/_server/page'
import { EditionAbout } from '@/components/course/edition-about'
import { EditionHead } from '@/components/course/edition-head'
import { ModuleList } from '@/components/course/module-list'
import { ForumNews } from '@/components/forum/unread/forum-news'
import { forumNews } from '@/lib/forum/unread/queries'
import { editionAbout } from '@/lib/editions/text-queries'
import { translator } from '@/lib/i18n/translator'
import { now as clock } from '@/lib/platform/clock'
import { progressOfEdition } from '@/lib/progress/queries/edition'

export default page<{ edition: string }>(async ({ locale, viewer, params, search }) => {
  const now = clock()
  const [learner, news] = await Promise.all([
    progressOfEdition(viewer, params.edition, now),
    forumNews(viewer, params.edition),
  ])
  const { edition, modules } = learner
  const about = await editionAbout(viewer, edition)
  const opened = edition.readable && edition.frozenAt !== null
  return (
    <>
      <EditionHead
        {...{ locale, learner }}
        signedIn={viewer.account !== null}
        from={search['from']}
        now={now}
      />
      <EditionAbout {...{ locale, ...about }} />
      <ForumNews {...{ locale, news }} heading="h2" />
      <h2>{translator(locale, 'course')('modules')}</h2>
      <ModuleList {...{ locale, modules }} edition={opened ? edition : undefined} />
    </>
  )
})
