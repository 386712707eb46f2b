import type { ReactNode } from 'react'
import { asDataIsSaved } from '@/app/_server/saves-data'
import { ModuleForum } from '@/components/forum/module-forum'
import { OldAnchor } from '@/components/forum/old-anchor'
import type { Locale } from '@/lib/i18n/locales'
import { beginning } from '@/lib/forum/drafts/queries'
import { begunIn } from '@/lib/forum/drafts/rules'
import { formerForums } from '@/lib/forum/former/queries'
import { moduleForum } from '@/lib/forum/threads/queries'
import { now } from '@/lib/platform/clock'
import { NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { markRead, unfollow } from './actions'
import { forumTickets, languageReading } from './tickets'
import { translationInPlace } from './translations/in-place'

type Props = {
  locale: Locale
  viewer: Viewer
  params: { edition: string; module: string }
  /** What stands behind the question mark of the module's page. */
  search: Record<string, string>
}

/** The forum at the end of a module's page; nothing where the viewer has none to read. */
export async function ForumSection(props: Props): Promise<ReactNode> {
  const { locale, viewer, params, search } = props
  const cursor = search['threads'] ?? null
  const order = search['order'] === 'oldest' ? 'oldest' : 'newest'
  const until = now()
  const page = await readable(moduleForum(viewer, { ...params, order, cursor }, until))
  if (!page) return null
  return (
    <>
      {/* Old addresses end in this name. */}
      <span id="disqus_thread" />
      <ModuleForum
        {...{ locale, cursor }}
        page={{ ...page, forum: await asDataIsSaved(page.forum) }}
        replyTo={search['reply'] ?? null}
        tickets={forumTickets(page.forum.id)}
        unsubscribe={unfollow}
        markRead={{ action: markRead, formKey: newId(), until }}
        reading={await languageReading()}
        translation={await translationInPlace(locale, viewer, search, 'id')}
        begun={await beginning(viewer, begunIn(page.forum.id, page.forum.former ? {} : search))}
        formerForums={await formerForums(viewer, params, until)}
      />
      <OldAnchor path={`/${locale}/old`} />
    </>
  )
}

async function readable<Page>(asked: Promise<Page>): Promise<Page | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
