import { redirect } from 'next/navigation'
import { page } from '@/app/_server/page'
import { ThreadView } from '@/components/forum/thread-view'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { forumPath, threadPath } from '@/lib/forum/rules'
import { beginning } from '@/lib/forum/drafts/queries'
import { begunIn } from '@/lib/forum/drafts/rules'
import { threadPage } from '@/lib/forum/threads/queries'
import { pageStart } from '@/lib/forum/threads/rules'
import { now } from '@/lib/platform/clock'
import { asDataIsSaved } from '@/app/_server/saves-data'
import { unfollow } from '../actions'
import { forumTickets, languageReading } from '../tickets'
import { translationInPlace } from '../translations/in-place'

type Params = { edition: string; module: string; thread: string }

export default page<Params>(async ({ locale, viewer, params, search }) => {
  const t = translator(locale, 'forum')
  const after = Number.parseInt(search['after'] ?? '1', 10)
  const shown = await threadPage(viewer, { ...params, after }, now())
  const { forum, root, last, count } = shown
  const wanted = pageStart(Number.parseInt(search['number'] ?? '', 10))
  if (search['number']) return redirect(threadPath(locale, params, Math.min(wanted, last)))
  return (
    <>
      <Breadcrumbs
        locale={locale}
        above={[
          ...(forum.former
            ? []
            : [{ href: `/${locale}/learn/${forum.edition}`, label: forum.editionName }]),
          { href: `${forumPath(locale, forum)}#forum`, label: forum.moduleTitle },
        ]}
      />
      <PageHeading lead={t('replies', { count })}>
        {root.gone
          ? translator(locale, 'writing')('threadGone')
          : t('threadOf', { name: root.author.name })}
      </PageHeading>
      <ThreadView
        locale={locale}
        page={{ ...shown, forum: await asDataIsSaved(forum) }}
        replyTo={search['reply'] ?? null}
        tickets={forumTickets(forum.id)}
        unsubscribe={unfollow}
        reading={await languageReading()}
        translation={await translationInPlace(locale, viewer, search, 'number')}
        begun={await beginning(viewer, begunIn(forum.id, search))}
      />
    </>
  )
})
