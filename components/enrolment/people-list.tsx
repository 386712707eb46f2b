import { Pagination } from '@/components/ui/pagination'
import { Table } from '@/components/ui/table'
import type { PersonOfEdition } from '@/lib/editions/enrolment/people-queries'
import type { PeopleFilter } from '@/lib/editions/enrolment/schema'
import { countryName } from '@/lib/i18n/countries'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = {
  locale: Locale
  filter: PeopleFilter
  people: readonly PersonOfEdition[]
  after: string | null
  timeZone: string
  path: string
}

/** An edition's people, those who are in it or those who are gone; each leads to a page of its own. */
export function PeopleList({ locale, filter, people, after, timeZone, path }: Props) {
  const t = translator(locale, 'enrolment')
  const words = translator(locale, 'admin')
  const gone = filter.state === 'gone'
  const query = (changes: Record<string, string>) =>
    `${path}?${new URLSearchParams({ state: filter.state, ...changes }).toString()}`
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t(gone ? 'gone' : 'inEdition')}</h2>
      <p>
        <a href={query({ state: gone ? 'enrolled' : 'gone' })}>{t(gone ? 'inEdition' : 'gone')}</a>
      </p>
      {people.length === 0 ? (
        <p>{t('nobody')}</p>
      ) : (
        <Table
          caption={t(gone ? 'gone' : 'inEdition')}
          rows={people}
          rowKey={({ enrolment }) => enrolment}
          columns={[
            {
              key: 'name',
              title: words('name'),
              cell: ({ enrolment, name }) => <a href={`${path}/${enrolment}`}>{name}</a>,
            },
            {
              key: 'institution',
              title: words('institution'),
              cell: ({ institution }) => institution ?? '',
            },
            {
              key: 'country',
              title: words('country'),
              cell: ({ country }) => countryName(country, locale),
            },
            {
              key: 'since',
              title: gone ? t('leftAt') : words('enrolledAt'),
              cell: ({ enrolledAt, leftAt }) =>
                formatInstantDay(leftAt ?? enrolledAt, locale, timeZone, 'short'),
            },
          ]}
        />
      )}
      <Pagination
        locale={locale}
        older={after && query({ after })}
        words={{ newer: t('next'), older: t('next') }}
      />
    </section>
  )
}
