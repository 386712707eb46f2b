import { CheckBox } from '@/components/ui/form/check-box'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** Whether this device is one's own. */
export function RememberBox({ locale }: { locale: Locale }) {
  const t = translator(locale, 'account')
  return (
    <CheckBox name="remember" hint={t('rememberHint')}>
      {t('remember')}
    </CheckBox>
  )
}
