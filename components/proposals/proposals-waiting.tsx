import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../ui/link'

/** Tells who reviews that practices are proposed, and where to decide. */
export function ProposalsWaiting({ locale, count }: { locale: Locale; count: number }) {
  const t = translator(locale, 'proposals')
  return (
    <p>
      {count > 0 && `${t('waiting', { count })} `}
      <Link href={`/${locale}/moderation/practices`}>{t('reviewTitle')}</Link>
    </p>
  )
}
