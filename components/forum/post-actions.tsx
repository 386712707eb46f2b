import { postPagePath } from '@/lib/forum/rules'
import type { ShownPost } from '@/lib/forum/threads/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../ui/link'
import { Thanks } from './thanks'
import styles from './post.module.css'

type Props = {
  locale: Locale
  post: ShownPost
  place: { edition: string; module: string }
  /** Where it is answered; null where nobody answers. */
  replyHref: string | null
  quoteHref: string | null
  anchor: string
  moderates: boolean
}

/** What a reader can do with a post. */
export function PostActions({ locale, post, place, replyHref, moderates, ...rest }: Props) {
  const t = translator(locale, 'writing')
  const forum = translator(locale, 'forum')
  const { isOwn, author, number } = post
  const one = (label: string) => `${label}: ${forum('number', { number })}`
  const path = (what: Parameters<typeof postPagePath>[3]) =>
    postPagePath(locale, place, post.id, what)
  return (
    <p className={styles.actions}>
      {replyHref && (
        <Link href={replyHref} aria-label={forum('replyTo', { name: author.name })}>
          {forum('reply')}
        </Link>
      )}
      {rest.quoteHref && (
        <Link href={rest.quoteHref} data-quote="" aria-label={one(t('quote'))}>
          {t('quote')}
        </Link>
      )}
      <Thanks {...{ locale, post, place }} anchor={rest.anchor} />
      {post.mayEdit && (
        <Link href={path('edit')} aria-label={one(t('edit'))}>
          {t('edit')}
        </Link>
      )}
      {isOwn && (
        <Link href={path('delete')} aria-label={one(t('delete'))}>
          {t('delete')}
        </Link>
      )}
      {!isOwn && (
        <Link href={path('report')} aria-label={one(translator(locale, 'reports')('report'))}>
          {translator(locale, 'reports')('report')}
        </Link>
      )}
      {author.role === 'imported' && post.thanks.may && (
        <Link
          href={`/${locale}/account/posts?post=${post.id}`}
          aria-label={one(translator(locale, 'claims')('isItYours'))}
        >
          {translator(locale, 'claims')('isItYours')}
        </Link>
      )}
      {moderates && !isOwn && (
        <Link href={path('remove')} aria-label={one(t('remove'))}>
          {t('remove')}
        </Link>
      )}
    </p>
  )
}
