import { progressOf } from '@/lib/progress/rules'
import { standingWords } from '@/lib/dashboard/rules'
import type { Learner, ListedItems } from '@/lib/dashboard/learner-queries'
import { countryName } from '@/lib/i18n/countries'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './learner-table.module.css'

type Props = {
  locale: Locale
  timeZone: string
  caption: string
  listed: ListedItems
  learners: readonly Learner[]
  /** The address below which each learner has a page. */
  path: string
}

/** Learners by items; a learner is a row, and on a phone a small card. */
export function LearnerTable({ locale, timeZone, caption, listed, learners, path }: Props) {
  const t = translator(locale, 'admin')
  return (
    // It scrolls sideways when there are many items, which a keyboard must reach as well.
    <div className={styles.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table} role="table">
        <caption className="unseen">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {[t('learner'), t('country'), t('progress'), t('lastActive')].map((title) => (
              <th key={title} scope="col" role="columnheader">
                {title}
              </th>
            ))}
            {listed.items.map(({ itemId, title, language }, n) => (
              <th key={itemId} scope="col" role="columnheader" className={styles.mark}>
                <abbr title={title} lang={language} aria-label={`${n + 1}. ${title}`}>
                  {n + 1}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {learners.map((learner) => (
            <Row key={learner.id} {...{ locale, timeZone, listed, learner, path }} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = Omit<Props, 'caption' | 'learners'> & { learner: Learner }

function Row({ locale, timeZone, listed, learner, path }: RowProps) {
  const t = translator(locale, 'admin')
  const { done, total } = progressOf(listed, learner.completions, learner.completedAt !== null)
  const day = (at: Date) => formatInstantDay(at, locale, timeZone, 'short')
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={`${path}/learners/${learner.id}`}>{learner.name}</a>
      </th>
      <td role="cell">{countryName(learner.country, locale)}</td>
      <td role="cell">
        {translator(locale, 'figures')(standingWords[learner.standing])}{' '}
        <small>{t('doneOf', { done, total })}</small>
      </td>
      <td role="cell" data-title={t('lastActive')}>
        {learner.lastActiveAt ? day(learner.lastActiveAt) : t('never')}
      </td>
      {listed.items.map(({ itemId }, n) => {
        const at = learner.completions.get(itemId)
        const words = at ? t('doneOn', { day: day(at) }) : t('itemOpen')
        return (
          <td key={itemId} role="cell" className={styles.mark} data-done={at !== undefined}>
            <span aria-hidden="true" title={`${n + 1}: ${words}`}>
              {at ? '✓' : '·'}
            </span>
            <span className="unseen">{words}</span>
          </td>
        )
      })}
    </tr>
  )
}
