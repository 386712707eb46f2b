import { Button } from '@/components/ui/button'
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
    .map((action) => ({ action, said: words(actWords[action]) }))
    .sort((a, b) => (sortKey(a.said) < sortKey(b.said) ? -1 : 1))
  return (
    <form action={path} method="get" role="search" className={styles.filter}>
      <label>
        {t('who')}
        <input type="search" name="who" defaultValue={filter.who} autoComplete="off" />
        <small>{t('whoHint')}</small>
      </label>
      <label>
        {t('action')}
        <select name="action" defaultValue={filter.action ?? ''}>
          <option value="">{t('anyAction')}</option>
          {actions.map(({ action, said }) => (
            <option key={action} value={action}>
              {said}
            </option>
          ))}
        </select>
      </label>
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
