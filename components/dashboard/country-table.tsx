import { Table } from '@/components/ui/table'
import { totalOf, type CountryCounts } from '@/lib/dashboard/rules'
import { countryName } from '@/lib/i18n/countries'
import { formatNumber } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; countries: readonly CountryCounts[] }

/** The numbers of `CountryBars`, and their sum. */
export function CountryTable({ locale, countries }: Props) {
  const t = translator(locale, 'admin')
  const number = (part: 'enrolled' | 'started' | 'finished') => ({
    key: part,
    title: t(part),
    numeric: true,
    cell: (row: CountryCounts) => formatNumber(row[part], locale),
  })
  return (
    <Table
      caption={t('byCountry')}
      rows={[...countries, { country: '', ...totalOf(countries) }]}
      rowKey={({ country }) => country}
      columns={[
        {
          key: 'country',
          title: t('country'),
          cell: ({ country }) => (country ? countryName(country, locale) : t('total')),
        },
        number('enrolled'),
        number('started'),
        number('finished'),
      ]}
    />
  )
}
