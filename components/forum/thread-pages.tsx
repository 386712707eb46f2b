import { pageStartOf, repliesPerPage } from '@/lib/forum/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Button } from '../ui/button'
import { Link } from '../ui/link'
import { Pagination } from '../ui/pagination'
import styles from './thread-pages.module.css'

type Props = {
  locale: Locale
  /** The address of the thread's first page. */
  path: string
  /** The number after which this page begins, and the thread's last number. */
  after: number
  last: number
}

/** Through the pages of a long thread: the neighbours, both ends, and any number. */
export function ThreadPages({ locale, path, after, last }: Props) {
  const t = translator(locale, 'forum')
  const at = (start: number) => (start > 1 ? `${path}?after=${start}` : path)
  const end = pageStartOf(last)
  if (last <= 1 + repliesPerPage && after === 1) return null
  return (
    <div className={styles.pages}>
      <Pagination
        locale={locale}
        newer={after > 1 ? at(Math.max(1, after - repliesPerPage)) : null}
        older={after + repliesPerPage < last ? at(after + repliesPerPage) : null}
        words={{ newer: t('earlier'), older: t('later') }}
      />
      <form action={path} className={styles.jump}>
        {after > 1 && <Link href={at(1)}>{t('firstPage')}</Link>}
        {after < end && <Link href={`${at(end)}#p-${last}`}>{t('lastPost')}</Link>}
        <label htmlFor="number">{t('jump', { last })}</label>
        <input id="number" name="number" inputMode="numeric" size={6} required />
        <Button kind="quiet" type="submit">
          {t('go')}
        </Button>
      </form>
    </div>
  )
}
