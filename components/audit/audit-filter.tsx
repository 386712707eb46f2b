import { Button } from '@/components/ui/button'
import { FilterSelect } from '@/components/ui/filter-select'
import { Link } from '@/components/ui/link'
import { actWords, auditActions } from '@/lib/audit/schema'
import type { AuditFilter as Filter } from '@/lib/dashboard/audit/schema'
import type { Locale } from '@/lib/i18n/locales'
import { sortKey } from '@/lib/i18n/sort-key'
import { translator } from '@/lib/i18n/translator'
import styles from '../people/people-filter.module.css'

type Props = { locale: Locale; filter: Filter; path: string }

/** Narrows the record of acts down; a plain form whose answer is another address. */
export function AuditFilter({ locale, filter, path }: Props) {
  const t = translator(locale, 'audit')
  const words = translator(locale, 'acts')
  const actions = auditActions
    .map((action) => ({ value: action, label: words(actWords[action]) }))
    .sort((a, b) => (sortKey(a.label) < sortKey(b.label) ? -1 : 1))
  return (
    <form action={path} method="get" role="search" className={styles.filter}>
      <label>
        {t('who')}
        <input type="search" name="who" defaultValue={filter.who} autoComplete="off" />
        <small>{t('whoHint')}</small>
      </label>
      <FilterSelect
        name="action"
        label={t('action')}
        any={t('anyAction')}
        chosen={filter.action}
        options={actions}
      />
      <label>
        {t('from')}
        <input type="date" name="from" defaultValue={filter.from ?? ''} />
      </label>
      <label>
        {t('until')}
        <input type="date" name="until" defaultValue={filter.until ?? ''} />
      </label>
      {filter.edition && <input type="hidden" name="edition" value={filter.edition} />}
      <p>
        <Button kind="quiet" type="submit">
          {t('filter')}
        </Button>{' '}
        {Object.values(filter).some(Boolean) && <Link href={path}>{t('clear')}</Link>}
      </p>
    </form>
  )
}
