import type { ReactNode } from 'react'
import { formatList, languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './languages.module.css'

type Props = { locale: Locale; count: number; languages: readonly string[]; children: ReactNode }

/** Posts in languages that the reader did not choose, behind a line that counts them. */
export function Aside({ locale, count, languages, children }: Props) {
  const t = translator(locale, 'languages')
  const names = languages.map((language) => languageName(language, locale))
  return (
    <details className={styles.aside}>
      <summary>
        {t('aside', { count, languages: formatList(names, locale) })}{' '}
        <span className={styles.show}>{t('show')}</span>
      </summary>
      {children}
    </details>
  )
}
