import type { ShownPost } from '@/lib/forum/threads/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../ui/link'
import styles from './post.module.css'

type Props = {
  locale: Locale
  post: ShownPost
  anchor: string
  level: number
  pathOf: (number: number) => string
}

/** The place where a post was: that it was deleted, or that and why it was removed. */
export function Gone({ locale, post, anchor, level, pathOf }: Props) {
  const t = translator(locale, 'writing')
  const forum = translator(locale, 'forum')
  const { gone, number } = post
  return (
    <article id={anchor} className={styles.post} data-level={level}>
      <p className={styles.gone}>
        {gone === null || gone === 'deleted' ? t('goneDeleted') : t('goneRemoved')}
        {gone !== null && gone !== 'deleted' && ` ${t(`gone-${gone}`)}`}
      </p>
      <p className={styles.facts}>
        <Link href={pathOf(number)}>{forum('number', { number })}</Link>
      </p>
    </article>
  )
}
