import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../ui/link'

/** Tells who moderates that somebody claims old posts, and where to decide. */
export function ClaimsWaiting({ locale, count }: { locale: Locale; count: number }) {
  const t = translator(locale, 'claims')
  return (
    <p>
      {count > 0 && `${t('waiting', { count })} `}
      <Link href={`/${locale}/moderation/claims`}>{t('decideTitle')}</Link>
    </p>
  )
}
