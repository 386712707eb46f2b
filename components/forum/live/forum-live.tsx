import { modulePath, threadPath } from '@/lib/forum/rules'
import type { ForumHead } from '@/lib/forum/threads/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { LiveNews } from './live-news'

type Props = {
  locale: Locale
  forum: ForumHead
  /** The thread that the page shows; null: the whole forum. */
  thread: string | null
}

/** What announces new posts on a page of a forum. */
export function ForumLive({ locale, forum, thread }: Props) {
  const t = translator(locale, 'live')
  const [one, many] = thread
    ? (['newReply', 'newReplies'] as const)
    : (['newPost', 'newPosts'] as const)
  // Another address than the page's, or the browser would only scroll.
  const href = thread
    ? `${threadPath(locale, { ...forum, thread })}?number=`
    : `${modulePath(locale, forum)}?fresh=#forum`
  return (
    <LiveNews
      path={`/api/v1/forums/${forum.id}/events`}
      after={forum.lastEvent}
      {...{ thread, href }}
      words={{ one: t(one), many: t(many, { count: '%' }) }}
    />
  )
}
