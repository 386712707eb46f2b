import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { libraryPath } from '@/lib/practices/rules'
import type { LibraryInput } from '@/lib/practices/schema'
import styles from './practices.module.css'

type Props = { locale: Locale; asked: LibraryInput }

/** The same practices as a list and on a map. */
export function ViewLinks({ locale, asked }: Props) {
  const t = translator(locale, 'practices')
  return (
    <nav aria-label={t('views')} className={styles.views}>
      {(['list', 'map'] as const).map((view) => (
        <a
          key={view}
          href={libraryPath(locale, { ...asked, view, page: 1 })}
          aria-current={asked.view === view ? 'true' : undefined}
        >
          {t(view)}
        </a>
      ))}
    </nav>
  )
}
