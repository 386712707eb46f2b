import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { postPagePath } from '@/lib/forum/rules'
import type { ForumHead, UnshownPost } from '@/lib/forum/threads/schema'
import { KeptHtml } from '../kept-html'
import { Link } from '../ui/link'
import { Notice } from '../ui/notice'
import styles from './post.module.css'
import { SignalList } from './signals/signal-list'

type Props = { locale: Locale; post: UnshownPost; place: ForumHead }

/** A post that its author alone sees: it waits, or was refused for a reason. */
export function Unshown({ locale, post, place }: Props) {
  const t = translator(locale, 'forum')
  const words = translator(locale, 'writing')
  const isHeld = post.status === 'held'
  return (
    <article className={styles.unshown}>
      <Notice kind={isHeld ? 'info' : 'warning'} title={t(isHeld ? 'heldTitle' : 'refusedTitle')}>
        {isHeld && <p>{t('heldText')}</p>}
        {isHeld && <SignalList {...{ locale, signals: post.signals }} to="author" />}
        {post.reason && (
          <>
            <p>{t('reason')}</p>
            <blockquote>{post.reason}</blockquote>
          </>
        )}
      </Notice>
      <p className={styles.facts}>
        <time dateTime={post.writtenAt.toISOString()}>
          {formatInstant(post.writtenAt, locale, place.timeZone, 'short')}
        </time>
      </p>
      <KeptHtml html={post.html} lang={post.language} className={styles.body ?? ''} />
      <p className={styles.actions}>
        {isHeld && <Link href={postPagePath(locale, place, post.id, 'edit')}>{words('edit')}</Link>}
        <Link href={postPagePath(locale, place, post.id, 'delete')}>{words('delete')}</Link>
      </p>
    </article>
  )
}
