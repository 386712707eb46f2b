import type { ListedItem } from '@/lib/dashboard/learner-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; items: readonly ListedItem[] }

/** What the numbered columns stand for. */
export function ItemLegend({ locale, items }: Props) {
  const t = translator(locale, 'admin')
  return (
    <details>
      <summary>{t('items')}</summary>
      <p>{t('legend')}</p>
      <ol>
        {items.map(({ itemId, title, language, required }) => (
          <li key={itemId}>
            <span lang={language}>{title}</span>
            {!required && ` (${t('optionalItem')})`}
          </li>
        ))}
      </ol>
    </details>
  )
}
