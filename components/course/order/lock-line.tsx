import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { LockShown } from '@/lib/progress/queries/lock-queries'
import { itemAnchor } from '../item-words'
import styles from './lock-line.module.css'

type Props = {
  locale: Locale
  edition: { slug: string; timeZone: string }
  lock: LockShown
  /** Whether what has to be done first is a link; not where the line stands in one. */
  linked?: boolean
}

/** Why something cannot be done yet, and when it can: "Opens on 3 December, once “X” is done." */
export function LockLine({ locale, edition, lock, linked = true }: Props) {
  const t = translator(locale, 'order')
  const { opensAt, after } = lock
  const day = opensAt ? formatInstantDay(opensAt, locale, edition.timeZone) : ''
  const step = () => {
    if (!after) return null
    const anchor = after.item === null ? '' : `#${itemAnchor(after.item)}`
    const title = <span lang={after.language}>{after.title}</span>
    return linked ? (
      <a href={`/${locale}/learn/${edition.slug}/${after.module}${anchor}`}>{title}</a>
    ) : (
      title
    )
  }
  const key = after ? (opensAt ? 'opensAfter' : 'after') : opensAt ? 'opens' : 'later'
  return (
    <span className={styles.lock}>
      <span aria-hidden="true" className={styles.sign} />
      <span>{t.rich(key, { day, step })}</span>
    </span>
  )
}
