import { Link } from '@/components/ui/link'
import type { OverseenEdition } from '@/lib/dashboard/edition-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; edition: OverseenEdition }

/** The ways to what is decided of an edition's course, by who looks after it. */
export function CourseLinks({ locale, edition }: Props) {
  const home = `/${locale}/admin/editions/${edition.slug}`
  return (
    <p>
      <Link href={`${home}/confirm`}>{translator(locale, 'confirmation')('title')}</Link>
      {/* Whoever may take addresses out of the house administers the site. */}
      {edition.withAddresses && (
        <>
          {' · '}
          <Link href={`${home}/order`}>{translator(locale, 'order')('title')}</Link>
          {' · '}
          <Link href={`${home}/adopt`}>{translator(locale, 'adoption')('title')}</Link>
        </>
      )}
    </p>
  )
}
