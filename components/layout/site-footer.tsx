import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './site-footer.module.css'
import type { Theme } from './theme'
import { ThemeSwitch } from './theme-switch'

type Props = { locale: Locale; theme: Theme | null; path: string }

export function SiteFooter({ locale, theme, path }: Props) {
  const t = translator(locale, 'nav')
  return (
    <footer className={styles.footer}>
      <div className={styles.row}>
        <nav aria-label={t('site')}>
          <ul>
            <li>
              <a href={`/${locale}/help`}>{t('help')}</a>
            </li>
            <li>
              <a href={`/${locale}/certificates`}>{t('verify')}</a>
            </li>
            <li>
              <a href={`/${locale}/privacy`}>{t('privacy')}</a>
            </li>
          </ul>
        </nav>
        <ThemeSwitch locale={locale} theme={theme} path={path} />
        <p>{t('origin')}</p>
      </div>
    </footer>
  )
}
