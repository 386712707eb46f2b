import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** Tells who moderates that posts were reported, and where to read them. */
export function ReportedCount({ locale, count }: { locale: Locale; count: number }) {
  const t = translator(locale, 'reports')
  return count === 0 ? null : (
    <Notice kind="warning">
      <p>
        {t('count', { count })} <Link href={`/${locale}/moderation/reports`}>{t('link')}</Link>
      </p>
    </Notice>
  )
}
