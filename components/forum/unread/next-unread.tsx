import { forumUnreadPath } from '@/lib/forum/rules'
import type { ForumHead } from '@/lib/forum/threads/schema'
import type { UnreadThread } from '@/lib/forum/unread/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../../ui/link'
import styles from './unread.module.css'

type Props = {
  locale: Locale
  forum: ForumHead
  /** What is unread beyond this page. */
  threads: readonly UnreadThread[]
  /** Where this page ends. */
  from: { thread: string; number: number }
}

/** How much is left to read, and the way there: a link, and a key that asks for no script. */
export function NextUnread({ locale, forum, threads, from }: Props) {
  const t = translator(locale, 'unread')
  const posts = threads.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className={styles.summary}>
      <p>{posts > 0 ? t('left', { posts }) : t('allRead')}</p>
      {posts > 0 && (
        <Link
          kind="quiet"
          href={forumUnreadPath(locale, forum, from)}
          accessKey="n"
          title={t('keyHint')}
        >
          {t('next')}
        </Link>
      )}
    </div>
  )
}
