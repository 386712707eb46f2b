import { itemKindKeys } from '@/components/course/item-words'
import type { AdoptionPreview } from '@/lib/dashboard/adoption/queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { changeKeys, ruleWords } from './change-words'
import styles from './change-list.module.css'

type Props = { locale: Locale; preview: AdoptionPreview }

const moduleKeys = {
  new: 'moduleNew',
  removed: 'moduleRemoved',
  requires: 'moduleRequires',
} as const

/** What an adoption would change: modules first, then every item. */
export function ChangeList({ locale, preview: { modules, items, reordered } }: Props) {
  const t = translator(locale, 'adoption')
  const kinds = translator(locale, 'progress')
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('changes')}</h2>
      <ul className={styles.changes}>
        {modules.map(({ moduleId, kind, language, title }) => (
          <li key={moduleId}>
            <strong lang={language}>{title}</strong>
            <span>{t(moduleKeys[kind])}</span>
          </li>
        ))}
        {items.map(({ change, title, done }) => (
          <li key={title.itemId}>
            <strong lang={title.language}>{title.title}</strong>
            <span className={styles.facts}>{kinds(itemKindKeys[title.kind])}</span>
            <span>{[t(changeKeys[change.kind]), ...ruleWords(locale, change)].join(' · ')}</span>
            {change.kind !== 'new' && (
              <span className={styles.facts}>{t('done', { count: done })}</span>
            )}
          </li>
        ))}
      </ul>
      {reordered && <p>{t('reordered')}</p>}
    </section>
  )
}
