import { Button } from '@/components/ui/button'
import type { ListedItem } from '@/lib/dashboard/learner-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './confirmation.module.css'

type Props = {
  locale: Locale
  items: readonly ListedItem[]
  item: ListedItem | undefined
  name: string
}

/** Which item is meant, and whom to look for; a plain form whose answer is another address. */
export function ItemFilter({ locale, items, item, name }: Props) {
  const t = translator(locale, 'confirmation')
  return (
    <form method="get" className={styles.filter}>
      <label>
        {t('item')}
        <select name="item" defaultValue={item?.itemId ?? ''} required>
          {items.map(({ itemId, title, language }, n) => (
            <option key={itemId} value={itemId} lang={language}>
              {`${n + 1}. ${title}`}
            </option>
          ))}
        </select>
      </label>
      <label>
        {translator(locale, 'admin')('name')}
        <input type="search" name="name" defaultValue={name} autoComplete="off" />
      </label>
      <p>
        <Button kind="quiet" type="submit">
          {t('show')}
        </Button>
      </p>
    </form>
  )
}
