import { figureNames, type Figures } from '@/lib/dashboard/figures/rules'
import { learnerStates } from '@/lib/dashboard/schema'
import { formatNumber } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './figures.module.css'

type Props = {
  locale: Locale
  figures: Figures
  /** The list of learners, which can be narrowed down to some of those who are counted; null without. */
  list: string | null
}

/** The figures whose people the list can show. */
const shown: readonly string[] = learnerStates

/** Every figure of an edition, large enough to be read across a table. */
export function FigureTiles({ locale, figures, list }: Props) {
  const t = translator(locale, 'figures')
  return (
    <dl className={styles.tiles}>
      {figureNames.map((name) => (
        <div key={name} data-figure={name}>
          <dt>
            {list !== null && shown.includes(name) && figures[name] > 0 ? (
              <a href={`${list}?state=${name}#learners`}>{t(name)}</a>
            ) : (
              t(name)
            )}
          </dt>
          <dd>{formatNumber(figures[name], locale)}</dd>
        </div>
      ))}
    </dl>
  )
}
