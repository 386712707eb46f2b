import { languageName } from '@/lib/i18n/format'
import { locales, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './site-header.module.css'

type Props = { locale: Locale; path: string }

/** The same page in the other languages. */
export const LanguageSwitch = ({ locale, path }: Props) => (
  <nav aria-label={translator(locale, 'nav')('languages')} className={styles.languages}>
    <ul>
      {locales.map((other) => (
        <li key={other}>
          <a
            href={`/${other}${path}`}
            lang={other}
            hrefLang={other}
            aria-current={other === locale ? 'true' : undefined}
          >
            {other}
            <span className="unseen"> {languageName(other, other)}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
