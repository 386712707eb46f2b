import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { forumPath, morePath, threadPath } from '@/lib/forum/rules'
import { arrange } from '@/lib/forum/threads/rules'
import type { Beginning } from '@/lib/forum/drafts/schema'
import type { ForumPage, ShownPost } from '@/lib/forum/threads/schema'
import type { FormAction } from '@/lib/platform/form-answer'
import type { FormerForum } from '@/lib/forum/former/queries'
import { EmptyState } from '../ui/empty-state'
import { Link } from '../ui/link'
import { Composer, type FormTicket } from './composer'
import styles from './forum.module.css'
import { FormerForums } from './former-forums'
import { HeldCount } from './held-count'
import { LanguageFilter, type Reading } from './languages/language-filter'
import { ForumLive } from './live/forum-live'
import { MoreReplies } from './more/more-replies'
import { Obstacle } from './obstacle'
import { OrderLinks } from './order-links'
import { saysReaders } from './says-readers'
import { SearchBox } from './search/search-box'
import { Subscribe } from './subscribe'
import { ThanksForm } from './thanks-form'
import { Thread, type InPlace } from './thread'
import { UnreadMark } from './unread/unread-mark'
import { UnreadSummary, type MarkRead } from './unread/unread-summary'
import { Unshown } from './unshown'
import { QuoteSelected } from './writing/quote-selected'

/** The number after which the list leaves answers out. */
const lastNumber = (replies: readonly ShownPost[]): number => replies.at(-1)?.number ?? 1

type Props = {
  locale: Locale
  page: ForumPage
  /** The id of the post being answered, as the address has it. */
  replyTo: string | null
  /** Where this page of the list is. */
  cursor: string | null
  tickets: { write: FormTicket; subscribe: FormTicket }
  unsubscribe: FormAction
  markRead: MarkRead
  reading: Reading
  begun: Beginning
  formerForums: readonly FormerForum[]
  translation: InPlace | null
}

/** A module's forum: its threads with their first answers, the box to write in, and mail. */
export function ModuleForum({ locale, page, replyTo, cursor, tickets, ...rest }: Props) {
  const t = translator(locale, 'forum')
  const { forum, threads, order } = page
  const { unsubscribe, markRead, reading, begun, translation } = rest
  const module = forumPath(locale, forum)
  const sorted = order === 'newest' ? null : order
  const here = (more: Record<string, string | null>) => {
    const words = Object.entries({ order: sorted, threads: cursor, ...more })
    const query = new URLSearchParams(words.flatMap(([n, v]) => (v === null ? [] : [[n, v]])))
    return query.size > 0 ? `${module}?${query.toString()}` : module
  }
  const signInHref = `/${locale}/account/sign-in?next=${encodeURIComponent(module)}`
  const posts = threads.flatMap(({ root, replies }) => [root, ...replies])
  const parent = forum.obstacle
    ? null
    : (posts.find(({ id, gone }) => id === replyTo && !gone) ?? null)
  const composer = {
    ...{ locale, forum, signInHref, parent, begun, heading: 'h3' as const },
    ticket: tickets.write,
    followed: forum.following === 'yes',
  }
  return (
    <section id="forum" className={styles.forum} aria-labelledby="forum-title">
      <h2 id="forum-title">{t('title')}</h2>
      {forum.question && (
        <p lang={forum.question.language} className={styles.question}>
          {forum.question.text}
        </p>
      )}
      {forum.obstacle && <p className={styles.readers}>{saysReaders(locale, forum)}</p>}
      <HeldCount locale={locale} count={forum.held} />
      <UnreadSummary {...{ locale, forum }} threads={page.unread} mark={markRead} />
      {forum.obstacle && <Obstacle {...{ locale, signInHref }} obstacle={forum.obstacle} />}
      {page.unshown.map((post) => (
        <Unshown key={post.id} locale={locale} post={post} place={forum} />
      ))}
      {threads.length === 0 && (
        <EmptyState title={t('empty')}>{!forum.obstacle && <p>{t('emptyHint')}</p>}</EmptyState>
      )}
      {threads.length > 0 && !forum.obstacle && (
        <p>
          <Link kind="quiet" href={`${here({})}#write`}>
            {t('newThread')}
          </Link>
        </p>
      )}
      {threads.length > 1 && <SearchBox locale={locale} forum={forum.id} />}
      {threads.length > 1 && (
        <OrderLinks
          locale={locale}
          order={order}
          hrefOf={(one) => `${module}?order=${one}#forum`}
        />
      )}
      <ThanksForm locale={locale} path={here({})} />
      <QuoteSelected />
      <LanguageFilter {...{ locale, reading, posts }} />
      {threads.map(({ root, replies, more }) => (
        <div key={root.id} className={styles.thread}>
          <UnreadMark
            {...{ locale }}
            place={forum}
            unread={page.unread.find(({ thread }) => thread === root.id)}
            name={root.author.name}
          />
          <Thread
            {...{ locale, forum, translation }}
            translateHref={({ id }) => `${here({ translate: id })}#p-${id}`}
            heading="h3"
            posts={arrange([root, ...replies])}
            anchors="id"
            reads={reading.reads}
            reply={
              parent && {
                to: parent.id,
                form: <Composer {...composer} cancelHref={here({})} />,
              }
            }
            replyHref={
              forum.obstacle
                ? null
                : (post, quote) => `${here({ reply: post, quote: quote ? '1' : null })}#reply`
            }
          />
          {more > 0 && (
            <MoreReplies
              part={morePath(locale, { ...forum, thread: root.id }, lastNumber(replies))}
              href={threadPath(locale, { ...forum, thread: root.id }, lastNumber(replies) + 1)}
              text={t('moreReplies', { count: more })}
            />
          )}
        </div>
      ))}
      {page.next && (
        <p>
          <Link kind="quiet" href={`${here({ threads: page.next })}#forum`}>
            {t('moreThreads')}
          </Link>
        </p>
      )}
      {!forum.obstacle && !parent && <Composer {...composer} />}
      {forum.maySubscribe && (
        <Subscribe
          {...{ locale, forum, unsubscribe }}
          heading="h3"
          thread={null}
          following={forum.following}
          ticket={tickets.subscribe}
        />
      )}
      <FormerForums {...{ locale }} forums={rest.formerForums} />
      {!forum.former && <ForumLive {...{ locale, forum }} thread={null} />}
    </section>
  )
}
