import { Link } from '@/components/ui/link'
import type { OverseenEdition } from '@/lib/dashboard/edition-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; edition: OverseenEdition }

/** The ways to what an administrator decides of an edition's course. */
export function CourseLinks({ locale, edition }: Props) {
  // Whoever may take addresses out of the house administers the site.
  if (!edition.withAddresses) return null
  const home = `/${locale}/admin/editions/${edition.slug}`
  return (
    <p>
      <Link href={`${home}/order`}>{translator(locale, 'order')('title')}</Link>
    </p>
  )
}
