import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './take-along-link.module.css'

type Props = { locale: Locale; edition: string; module?: string }

/** Leads to what can be taken along; sizes are told there, as making the files takes time. */
export function TakeAlongLink({ locale, edition, module }: Props) {
  const place = `/${locale}/learn/${edition}/take-along${module ? `#${module}` : ''}`
  return (
    <p>
      <a className={styles.link} href={place}>
        {translator(locale, 'takeAlong')('link')}
      </a>
    </p>
  )
}
