import { morePath, pageStartOf, threadPath } from '@/lib/forum/rules'
import { arrange } from '@/lib/forum/threads/rules'
import type { ThreadPage } from '@/lib/forum/threads/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../../ui/link'
import { PageHeading } from '../../ui/page-heading'
import { Thread } from '../thread'

type Props = { locale: Locale; page: ThreadPage; reads: readonly string[] | null }

/** The answers of a thread after a number, for the list that takes them in. */
export function RepliesPart({ locale, page, reads }: Props) {
  const t = translator(locale, 'forum')
  const { forum, root, replies, seen, later } = page
  const place = { ...forum, thread: root.id }
  const next = later > 0 && {
    'data-next': morePath(locale, place, seen.number),
    'data-href': threadPath(locale, place, seen.number + 1),
    'data-text': t('moreReplies', { count: later }),
  }
  return (
    <>
      <PageHeading>{t('threadOf', { name: root.author.name })}</PageHeading>
      <div data-part={t('repliesShown', { count: replies.length })} {...next}>
        <Thread
          {...{ locale, forum, reads }}
          heading="h3"
          posts={arrange(replies)}
          anchors="id"
          reply={null}
          translation={null}
          translateHref={({ id, number }) =>
            `${threadPath(locale, place)}?${wordsOf(page, 'translate', id)}#p-${number}`
          }
          replyHref={
            forum.obstacle
              ? null
              : (post, quote) =>
                  `${threadPath(locale, place)}?${wordsOf(page, 'reply', post)}${quote ? '&quote=1' : ''}#reply`
          }
        />
      </div>
      <p>
        <Link href={threadPath(locale, place)}>{t('firstPage')}</Link>
      </p>
    </>
  )
}

/** What is done with a post is done on the thread's page, on the part where the post stands. */
function wordsOf({ replies }: ThreadPage, what: 'reply' | 'translate', post: string): string {
  const after = pageStartOf(replies.find(({ id }) => id === post)?.number ?? 1)
  return new URLSearchParams({ after: String(after), [what]: post }).toString()
}
