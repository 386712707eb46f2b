import { Button } from '@/components/ui/button'
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
      <label>
        {t('country')}
        <select name="country" defaultValue={filter.country ?? ''}>
          <option value="">{t('anyCountry')}</option>
          {[...cplp, ...others].map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('role')}
        <select name="role" defaultValue={filter.role ?? ''}>
          <option value="">{t('anyRole')}</option>
          {heldRoles.map((role) => (
            <option key={role} value={role}>
              {t(roleWords[role])}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('state')}
        <select name="suspended" defaultValue={filter.suspended ?? ''}>
          <option value="">{t('anyState')}</option>
          <option value="yes">{t('suspended')}</option>
        </select>
      </label>
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
