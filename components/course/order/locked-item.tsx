import type { Locale } from '@/lib/i18n/locales'
import type { ModuleItem } from '@/lib/progress/queries/module'
import type { LockShown } from '@/lib/progress/queries/lock-queries'
import { ItemSection } from '../item-section'
import { whatCompletes } from '../what-completes'
import { LockLine } from './lock-line'

type Props = {
  locale: Locale
  edition: { slug: string; timeZone: string }
  item: ModuleItem
  lock: LockShown
}

/** An item that cannot be done yet: its title, why, and what will complete it. */
export const LockedItem = ({ locale, edition, item, lock }: Props) => (
  <ItemSection {...{ locale, item }}>
    <p>
      <LockLine {...{ locale, edition, lock }} />
    </p>
    <p>{whatCompletes(locale, item)}</p>
  </ItemSection>
)
