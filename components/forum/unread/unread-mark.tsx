import { threadPath, type ThreadPlace } from '@/lib/forum/rules'
import type { UnreadThread } from '@/lib/forum/unread/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../../ui/link'
import styles from './unread.module.css'

type Props = {
  locale: Locale
  place: Omit<ThreadPlace, 'thread'>
  unread: UnreadThread | undefined
  /** Who began the thread. */
  name: string
}

/** How many posts of a thread are new, and the way to the first of them. */
export function UnreadMark({ locale, place, unread, name }: Props) {
  const t = translator(locale, 'unread')
  if (!unread) return null
  const { thread, first, count } = unread
  return (
    <p className={styles.mark}>
      <Link
        href={threadPath(locale, { ...place, thread }, first)}
        aria-label={t('inThreadOf', { count, name })}
      >
        {t('inThread', { count })}
      </Link>
    </p>
  )
}
