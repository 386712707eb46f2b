import { isPracticePart } from '@/lib/catalog/practices/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Change, ChangedField } from '@/lib/practices/proposals/changes'
import { Differences } from '../ui/differences'
import styles from './proposals.module.css'

type Props = { locale: Locale; changes: readonly Change[] }

/** What an author changed since the version before, field by field. */
export function ChangeList({ locale, changes }: Props) {
  const t = translator(locale, 'proposals')
  const practices = translator(locale, 'practices')
  const label = (field: ChangedField) =>
    isPracticePart(field) ? practices(`part-${field}`) : t(`field-${field}`)
  return (
    <section className={styles.changes}>
      <h2>{t('changesTitle')}</h2>
      {changes.length === 0 && <p>{t('changesNone')}</p>}
      {changes.map(({ field, parts }) => (
        <div key={field}>
          <h3>{label(field)}</h3>
          <Differences parts={parts} />
        </div>
      ))}
    </section>
  )
}
