import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ModuleItem } from '@/lib/progress/queries/module'
import { itemAnchor, itemKindKeys } from './item-words'
import styles from './item-section.module.css'
import { LanguageNote } from './language-note'

type Props = { locale: Locale; item: ModuleItem; children: ReactNode }

/** One item of a module under its heading: what it is, how long it takes, and what it holds. */
export function ItemSection({ locale, item, children }: Props) {
  const t = translator(locale, 'progress')
  const anchor = itemAnchor(item.itemId)
  const facts = [
    `${item.number}. ${t(itemKindKeys[item.kind])}`,
    t('minutes', { minutes: item.minutes }),
    ...(item.retired ? [t('retiredItem')] : item.required ? [] : [t('optional')]),
  ]
  return (
    <section id={anchor} aria-labelledby={`${anchor}-title`} className={styles.item}>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <h2 id={`${anchor}-title`} lang={item.language}>
        {item.title}
      </h2>
      <LanguageNote locale={locale} language={item.language} />
      {children}
    </section>
  )
}
