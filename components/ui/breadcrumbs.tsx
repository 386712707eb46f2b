import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './breadcrumbs.module.css'

type Props = {
  locale: Locale
  /** The pages above this one, the highest first. */
  above: readonly { href: string; label: string; lang?: string }[]
}

/** Where this page stands, as links to what is above it. */
export const Breadcrumbs = ({ locale, above }: Props) => (
  <nav aria-label={translator(locale, 'common')('breadcrumbs')} className={styles.crumbs}>
    <ol>
      {above.map(({ href, label, lang }) => (
        <li key={href}>
          <a href={href} lang={lang}>
            {label}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
