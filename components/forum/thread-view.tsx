import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { forumPath, threadPath } from '@/lib/forum/rules'
import { arrange } from '@/lib/forum/threads/rules'
import type { Beginning } from '@/lib/forum/drafts/schema'
import type { ThreadPage } from '@/lib/forum/threads/schema'
import type { FormAction } from '@/lib/platform/form-answer'
import { Link } from '../ui/link'
import { Composer, type FormTicket } from './composer'
import styles from './forum.module.css'
import { LanguageFilter, type Reading } from './languages/language-filter'
import { ForumLive } from './live/forum-live'
import { Obstacle } from './obstacle'
import { Subscribe } from './subscribe'
import { ThreadSummary } from './summaries/thread-summary'
import { Thread, type InPlace } from './thread'
import { ThanksForm } from './thanks-form'
import { ThreadPages } from './thread-pages'
import { NextUnread } from './unread/next-unread'
import { SeenMark } from './unread/seen-mark'
import { Unshown } from './unshown'
import { QuoteSelected } from './writing/quote-selected'

type Props = {
  locale: Locale
  page: ThreadPage
  /** The id of the post being answered, as the address has it; the thread's first post otherwise. */
  replyTo: string | null
  tickets: { write: FormTicket; subscribe: FormTicket }
  unsubscribe: FormAction
  reading: Reading
  begun: Beginning
  translation: InPlace | null
}

/** One thread on a page of its own. */
export function ThreadView({ locale, page, replyTo, tickets, unsubscribe, ...rest }: Props) {
  const t = translator(locale, 'forum')
  const { forum, root, replies, after, last } = page
  const { reading, begun, translation } = rest
  const thread = threadPath(locale, { ...forum, thread: root.id })
  const at = (start: number) => (start > 1 ? `${thread}?after=${start}` : thread)
  const here = at(after)
  const withWords = (words: string) => `${here}${here.includes('?') ? '&' : '?'}${words}`
  const signInHref = `/${locale}/account/sign-in?next=${encodeURIComponent(here)}`
  const posts = [root, ...replies]
  const parent = forum.obstacle
    ? null
    : (posts.find(({ id, gone }) => id === replyTo && !gone) ?? null)
  const followed = forum.following === 'yes' || page.following === 'yes'
  const heading = 'h2'
  const composer = {
    locale,
    forum,
    heading,
    signInHref,
    followed,
    begun,
    ticket: tickets.write,
  } as const
  return (
    <>
      <ThreadSummary {...{ locale, forum, last }} summary={page.summary} thread={root.id} />
      <ThanksForm locale={locale} path={here} />
      <QuoteSelected />
      <LanguageFilter {...{ locale, reading, posts }} />
      <Thread
        {...{ locale, forum, heading, translation }}
        translateHref={({ id, number }) => withWords(`translate=${id}#p-${number}`)}
        posts={arrange(posts)}
        anchors="number"
        reads={reading.reads}
        reply={
          parent && {
            to: parent.id,
            form: <Composer {...composer} parent={parent} cancelHref={here} />,
          }
        }
        replyHref={
          forum.obstacle
            ? null
            : (post, quote) => withWords(`reply=${post}${quote ? '&quote=1' : ''}#reply`)
        }
      />
      <ThreadPages {...{ locale, after, last }} path={thread} />
      {page.signedIn && (
        <>
          <SeenMark {...page.seen} />
          <NextUnread {...{ locale, forum }} threads={page.unread} from={page.seen} />
        </>
      )}
      {page.unshown.map((post) => (
        <Unshown key={post.id} locale={locale} post={post} place={forum} />
      ))}
      {forum.obstacle && <Obstacle {...{ locale, signInHref }} obstacle={forum.obstacle} />}
      {!forum.obstacle && !parent && !root.gone && <Composer {...composer} parent={root} />}
      {forum.maySubscribe && forum.following !== 'yes' && (
        <Subscribe
          {...{ locale, forum, heading, unsubscribe }}
          thread={root.id}
          following={page.following}
          ticket={tickets.subscribe}
        />
      )}
      <p className={styles.back}>
        <Link href={`${forumPath(locale, forum)}#forum`}>{t('backToModule')}</Link>
      </p>
      {!forum.former && <ForumLive {...{ locale, forum }} thread={root.id} />}
    </>
  )
}
