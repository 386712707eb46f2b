import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import type { ListedPerson } from '@/lib/dashboard/people/queries'
import { countryName } from '@/lib/i18n/countries'
import { formatList } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { roleWords } from './role-words'

type Props = { locale: Locale; people: readonly ListedPerson[] }

/** Who has an account; a person is a row, and on a phone a small card. */
export function PeopleTable({ locale, people }: Props) {
  const t = translator(locale, 'people')
  return (
    <Table
      caption={t('title')}
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          title: t('name'),
          cell: ({ id, name, suspended }) => (
            <>
              <a href={`/${locale}/admin/people/${id}`}>{name}</a>{' '}
              {suspended && <Tag>{t('suspended')}</Tag>}
            </>
          ),
        },
        { key: 'email', title: t('email'), cell: ({ email }) => email },
        {
          key: 'country',
          title: t('country'),
          cell: ({ country }) => countryName(country, locale),
        },
        { key: 'institution', title: t('institution'), cell: ({ institution }) => institution },
        {
          key: 'roles',
          title: t('roles'),
          cell: ({ roles }) =>
            formatList(
              roles.map((role) => t(roleWords[role])),
              locale,
            ),
        },
        {
          key: 'enrolments',
          title: t('enrolments'),
          numeric: true,
          cell: ({ enrolments }) => enrolments,
        },
      ]}
    />
  )
}
