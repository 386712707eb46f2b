import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { threadOrders, type ThreadOrder } from '@/lib/forum/schema'
import { Link } from '../ui/link'
import styles from './forum.module.css'

type Props = { locale: Locale; order: ThreadOrder; hrefOf: (order: ThreadOrder) => string }

/** Which threads stand first; the present order is told apart by more than its look. */
export function OrderLinks({ locale, order, hrefOf }: Props) {
  const t = translator(locale, 'forum')
  return (
    <nav aria-label={t('order')} className={styles.order}>
      {threadOrders.map((one) => (
        <Link key={one} href={hrefOf(one)} aria-current={one === order ? 'true' : undefined}>
          {t(one)}
        </Link>
      ))}
    </nav>
  )
}
