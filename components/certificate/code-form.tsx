import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { sayError } from '@/lib/i18n/say-error'
import { translator } from '@/lib/i18n/translator'
import styles from './certificate.module.css'

/** `typed`: what was looked for and is no code. */
type Props = { locale: Locale; typed: string }

/** Asks for the code of a certificate; the answer is its page. */
export function CodeForm({ locale, typed }: Props) {
  const t = translator(locale, 'certificate')
  return (
    <form method="get" className={styles.search}>
      {typed !== '' && (
        <Notice kind="danger">
          <p id="code-fault">{sayError(locale, 'certificateCode')}</p>
        </Notice>
      )}
      <label htmlFor="code">{t('enterCode')}</label>
      <p id="code-hint" className={styles.hint}>
        {t('enterHint')}
      </p>
      <input
        id="code"
        name="code"
        required
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        defaultValue={typed}
        aria-invalid={typed !== '' || undefined}
        aria-describedby={typed === '' ? 'code-hint' : 'code-hint code-fault'}
      />
      <Button type="submit">{t('verify')}</Button>
    </form>
  )
}
