import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './site-footer.module.css'
import type { Theme } from './theme'

type Props = { locale: Locale; theme: Theme | null; path: string }

/** Light, dark, or as the device has it: a plain form that needs no script. */
export function ThemeSwitch({ locale, theme, path }: Props) {
  const t = translator(locale, 'nav')
  const chosen = theme ?? 'system'
  return (
    <form action="/api/theme" method="post" className={styles.themes}>
      <fieldset>
        <legend>{t('theme')}</legend>
        <input type="hidden" name="path" value={`/${locale}${path}`} />
        {(['light', 'dark', 'system'] as const).map((value) => (
          <button key={value} name="theme" value={value} aria-pressed={value === chosen}>
            {t(value)}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
