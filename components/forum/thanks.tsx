import { postPagePath } from '@/lib/forum/rules'
import type { ShownPost } from '@/lib/forum/threads/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../ui/link'
import styles from './post.module.css'

type Props = {
  locale: Locale
  post: ShownPost
  place: { edition: string; module: string }
  anchor: string
}

/** Thanks for a post: the button of the page's one form for it, and how many there are. */
export function Thanks({ locale, post, place, anchor }: Props) {
  const t = translator(locale, 'thanks')
  const { thanks, author } = post
  const what = thanks.given ? 'withdraw' : 'thank'
  return (
    <>
      {thanks.may && (
        <button
          type="submit"
          form="thanks"
          name={what}
          value={`${post.id} ${anchor}`}
          className={styles.plain}
          aria-label={t(thanks.given ? 'withdrawFor' : 'thankFor', { name: author.name })}
        >
          {t(what)}
        </button>
      )}
      {thanks.count > 0 && (
        <Link href={postPagePath(locale, place, post.id, 'thanks')}>
          {t('count', { count: thanks.count })}
        </Link>
      )}
    </>
  )
}
