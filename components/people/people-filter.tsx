import { Button } from '@/components/ui/button'
import { FilterSelect } from '@/components/ui/filter-select'
import { Link } from '@/components/ui/link'
import { heldRoles, type PeopleFilter as Filter } from '@/lib/dashboard/people/schema'
import { countryChoices } from '@/lib/i18n/countries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { roleWords } from './role-words'
import styles from './people-filter.module.css'

type Props = { locale: Locale; filter: Filter; path: string }

/** Narrows the list of people down; a plain form whose answer is another address. */
export function PeopleFilter({ locale, filter, path }: Props) {
  const t = translator(locale, 'people')
  const { cplp, others } = countryChoices(locale)
  return (
    <form action={path} method="get" role="search" className={styles.filter}>
      <label>
        {t('search')}
        <input type="search" name="q" defaultValue={filter.q} maxLength={100} autoComplete="off" />
        <small>{t('searchHint')}</small>
      </label>
      <FilterSelect
        name="country"
        label={t('country')}
        any={t('anyCountry')}
        chosen={filter.country}
        options={[...cplp, ...others].map(({ code, name }) => ({ value: code, label: name }))}
      />
      <FilterSelect
        name="role"
        label={t('role')}
        any={t('anyRole')}
        chosen={filter.role}
        options={heldRoles.map((role) => ({ value: role, label: t(roleWords[role]) }))}
      />
      <FilterSelect
        name="suspended"
        label={t('state')}
        any={t('anyState')}
        chosen={filter.suspended}
        options={[{ value: 'yes', label: t('suspended') }]}
      />
      <p>
        <Button kind="quiet" type="submit">
          {t('filter')}
        </Button>{' '}
        {(filter.q || filter.country || filter.role || filter.suspended) && (
          <Link href={path}>{t('clear')}</Link>
        )}
      </p>
    </form>
  )
}
