import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ModuleItem } from '@/lib/progress/queries/module'
import { itemAnchor } from './item-words'
import { LockLine } from './order/lock-line'
import styles from './module-contents.module.css'

type Props = {
  locale: Locale
  edition: { slug: string; timeZone: string }
  items: readonly ModuleItem[]
  next: string | null
}

/** The module at a glance: its items, which of them are done, and where to go on. */
export function ModuleContents({ locale, edition, items, next }: Props) {
  const t = translator(locale, 'progress')
  const minutes = items.reduce((sum, item) => sum + (item.retired ? 0 : item.minutes), 0)
  return (
    <nav aria-labelledby="contents" className={styles.contents}>
      <h2 id="contents">
        {t('inThisModule')}
        <span className={styles.facts}>{t('minutesInAll', { minutes })}</span>
      </h2>
      <ol>
        {items.map(({ itemId, language, title, minutes, evidence, lock }) => (
          <li key={itemId} data-done={evidence !== null} data-next={itemId === next}>
            <a href={`#${itemAnchor(itemId)}`}>
              <span lang={language}>{title}</span>
              <span className={styles.facts}>
                {evidence ? `✓ ${t('done')}` : t('minutes', { minutes })}
              </span>
              {lock && <LockLine {...{ locale, edition, lock }} linked={false} />}
            </a>
          </li>
        ))}
      </ol>
      <a href="#forum">{t('toForum')}</a>
    </nav>
  )
}
