import { forumUnreadPath } from '@/lib/forum/rules'
import type { ForumHead } from '@/lib/forum/threads/schema'
import { newsByForum } from '@/lib/forum/unread/rules'
import { mostUnreadThreads, type UnreadThread } from '@/lib/forum/unread/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Form } from '../../ui/form/form'
import { HiddenField } from '../../ui/form/hidden-field'
import { SubmitButton } from '../../ui/form/submit-button'
import { Link } from '../../ui/link'
import styles from './unread.module.css'

/** Takes everything as read that was there when the page was made. */
export type MarkRead = { action: FormAction; formKey: string; until: Date }

type Props = {
  locale: Locale
  forum: ForumHead
  threads: readonly UnreadThread[]
  mark: MarkRead
}

/** What is new to the reader in a forum, the way to the first of it, and the way to let it be. */
export function UnreadSummary({ locale, forum, threads, mark }: Props) {
  const t = translator(locale, 'unread')
  const news = newsByForum(threads, mostUnreadThreads).get(forum.id)
  if (!news) return null
  return (
    <div className={styles.summary}>
      <p>{t(news.more ? 'newAndMore' : 'new', { posts: news.posts, threads: news.threads })}</p>
      <div className={styles.ways}>
        <Link kind="quiet" href={forumUnreadPath(locale, forum)} accessKey="n" title={t('keyHint')}>
          {t('first')}
        </Link>
        <Form locale={locale} formKey={mark.formKey} action={mark.action}>
          <HiddenField name="forum" value={forum.id} />
          <HiddenField name="until" value={mark.until.toISOString()} />
          <SubmitButton kind="quiet">{t('markAll')}</SubmitButton>
        </Form>
      </div>
    </div>
  )
}
