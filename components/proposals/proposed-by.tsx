import { countryName } from '@/lib/i18n/countries'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ProposedBy as By } from '@/lib/practices/practice-queries'

type Props = { locale: Locale; by: By }

/** Who proposed a practice, as far as he agreed to be named, and that it was read. */
export function ProposedBy({ locale, by: { name, institution, publishedAt, ...by } }: Props) {
  const t = translator(locale, 'proposals')
  const country = countryName(by.country, locale)
  const said =
    name === null
      ? t('byMember', { country })
      : institution === null
        ? t('byName', { name, country })
        : t('byInstitution', { name, institution, country })
  return (
    <p>
      {said}
      {publishedAt && ` ${t('publishedOn', { day: formatInstantDay(publishedAt, locale, 'UTC') })}`}
    </p>
  )
}
