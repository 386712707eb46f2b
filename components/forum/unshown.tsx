import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { UnshownPost } from '@/lib/forum/threads/schema'
import { KeptHtml } from '../kept-html'
import { Notice } from '../ui/notice'
import styles from './post.module.css'

type Props = { locale: Locale; post: UnshownPost; timeZone: string }

/** A post that its author alone sees: it waits, or was refused for a reason. */
export function Unshown({ locale, post, timeZone }: Props) {
  const t = translator(locale, 'forum')
  const isHeld = post.status === 'held'
  return (
    <article className={styles.unshown}>
      <Notice kind={isHeld ? 'info' : 'warning'} title={t(isHeld ? 'heldTitle' : 'refusedTitle')}>
        {isHeld && <p>{t('heldText')}</p>}
        {post.reason && (
          <>
            <p>{t('reason')}</p>
            <blockquote>{post.reason}</blockquote>
          </>
        )}
      </Notice>
      <p className={styles.facts}>
        <time dateTime={post.writtenAt.toISOString()}>
          {formatInstant(post.writtenAt, locale, timeZone, 'short')}
        </time>
      </p>
      <KeptHtml html={post.html} lang={post.language} className={styles.body ?? ''} />
    </article>
  )
}
