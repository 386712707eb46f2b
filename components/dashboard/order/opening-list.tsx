import type { OrderedModule } from '@/lib/dashboard/order-queries'
import type { Opening } from '@/lib/editions/order/rules'
import { formatDay, formatList } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './opening-list.module.css'

type Props = {
  locale: Locale
  modules: readonly OrderedModule[]
  /** The address of the page, to which the item to be changed is added. */
  path: string
}

/** When each item of an edition opens, module by module. */
export function OpeningList({ locale, modules, path }: Props) {
  const t = translator(locale, 'order')
  if (modules.length === 0) return <p>{t('noItems')}</p>
  return modules.map(({ id, language, title, after, items }) => (
    <section key={id} aria-labelledby={id}>
      <h2 id={id} lang={language}>
        {title}
      </h2>
      {after.length > 0 && (
        <p>
          {t('moduleAfter', {
            modules: formatList(
              after.map((module) => module.title),
              locale,
            ),
          })}
        </p>
      )}
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.itemId} id={`item-${item.itemId}`}>
            <span lang={item.language}>{item.title}</span>
            <span className={styles.when}>
              {inWords(locale, item.opening)}
              {item.decided && ` (${t('decided')})`}
            </span>
            <a
              href={`${path}?item=${encodeURIComponent(item.itemId)}`}
              aria-label={t('changeOf', { title: item.title })}
            >
              {t('change')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  ))
}

function inWords(locale: Locale, opening: Opening): string {
  const t = translator(locale, 'order')
  if (opening.how === 'now') return t('now')
  if (opening.how === 'days') return t('days', { days: opening.days })
  return t('date', { day: formatDay(opening.on, locale) })
}
