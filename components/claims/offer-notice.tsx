import type { Offer } from '@/lib/forum/claims/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../ui/link'
import { Notice } from '../ui/notice'

/** Tells that posts were written with one's address, and where to say whose they are. */
export function OfferNotice({ locale, offers }: { locale: Locale; offers: readonly Offer[] }) {
  const t = translator(locale, 'claims')
  const count = offers.reduce((sum, { posts }) => sum + posts, 0)
  return count === 0 ? null : (
    <Notice kind="info">
      <p>
        {t('notice', { count })} <Link href={`/${locale}/account/posts`}>{t('noticeLink')}</Link>
      </p>
    </Notice>
  )
}
