import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../ui/link'
import { PageHeading } from '../ui/page-heading'

type Props = { locale: Locale; status: 403 | 404 | 500; text: string }

const titles = { 403: 'forbiddenTitle', 404: 'notFoundTitle', 500: 'unexpectedTitle' } as const

/** In place of a page that cannot be shown: what happened, and a way on. */
export function Refused({ locale, status, text }: Props) {
  const t = translator(locale, 'errors')
  return (
    <>
      <meta name="robots" content="noindex" />
      <PageHeading lead={text}>{t(titles[status])}</PageHeading>
      <Link kind="main" href={`/${locale}`}>
        {t('backToCourses')}
      </Link>{' '}
      <Link kind="quiet" href={`/${locale}/help`}>
        {translator(locale, 'nav')('help')}
      </Link>
    </>
  )
}
