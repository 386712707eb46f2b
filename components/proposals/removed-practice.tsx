import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../ui/link'
import { PageHeading } from '../ui/page-heading'

/** In place of a practice that was taken out. */
export function RemovedPractice({ locale }: { locale: Locale }) {
  const t = translator(locale, 'proposals')
  return (
    <>
      <meta name="robots" content="noindex" />
      <PageHeading lead={t('removedText')}>{t('removedTitle')}</PageHeading>
      <Link kind="main" href={`/${locale}/practices`}>
        {t('toLibrary')}
      </Link>
    </>
  )
}
