import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../ui/link'
import { Notice } from '../ui/notice'

/** Tells who may decide that posts wait, and where to read them. */
export function HeldCount({ locale, count }: { locale: Locale; count: number }) {
  const t = translator(locale, 'forum')
  return count === 0 ? null : (
    <Notice kind="warning">
      <p>
        {t('heldCount', { count })} <Link href={`/${locale}/moderation`}>{t('decide')}</Link>
      </p>
    </Notice>
  )
}
