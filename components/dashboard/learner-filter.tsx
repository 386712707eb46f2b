import { Button } from '@/components/ui/button'
import { FilterSelect } from '@/components/ui/filter-select'
import { Link } from '@/components/ui/link'
import { sortWords, stateWords } from '@/lib/dashboard/rules'
import { learnerSorts, learnerStates, type LearnerFilter as Filter } from '@/lib/dashboard/schema'
import { countryName } from '@/lib/i18n/countries'
import type { Locale } from '@/lib/i18n/locales'
import { sortKey } from '@/lib/i18n/sort-key'
import { translator } from '@/lib/i18n/translator'
import styles from './learner-filter.module.css'

type Props = {
  locale: Locale
  filter: Filter
  /** The countries that somebody is enrolled from. */
  countries: readonly string[]
  modules: readonly { id: string; title: string }[]
  /** The address of the list without a filter. */
  path: string
}

/** Narrows the list of learners down; a plain form whose answer is another address. */
export function LearnerFilter({ locale, filter, countries, modules, path }: Props) {
  const t = translator(locale, 'admin')
  const words = translator(locale, 'figures')
  const named = countries
    .map((code) => ({ value: code, label: countryName(code, locale) }))
    .sort((a, b) => (sortKey(a.label) < sortKey(b.label) ? -1 : 1))
  return (
    <form action={`${path}#learners`} method="get" role="search" className={styles.filter}>
      <label>
        {t('name')}
        <input type="search" name="name" defaultValue={filter.name} autoComplete="off" />
        <small>{t('nameHint')}</small>
      </label>
      <FilterSelect
        name="country"
        label={t('country')}
        any={t('anyCountry')}
        chosen={filter.country}
        options={named}
      />
      <FilterSelect
        name="state"
        label={t('state')}
        any={t('anyState')}
        chosen={filter.state}
        options={learnerStates.map((state) => ({ value: state, label: words(stateWords[state]) }))}
      />
      <FilterSelect
        name="module"
        label={words('notDone')}
        any={words('anyModule')}
        chosen={filter.module}
        options={modules.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <FilterSelect
        name="sort"
        label={words('order')}
        any={words('byName')}
        chosen={filter.sort}
        options={learnerSorts.map((sort) => ({ value: sort, label: words(sortWords[sort]) }))}
      />
      <p>
        <Button kind="quiet" type="submit">
          {t('filter')}
        </Button>{' '}
        {Object.values(filter).some(Boolean) && <Link href={`${path}#learners`}>{t('clear')}</Link>}
      </p>
    </form>
  )
}
