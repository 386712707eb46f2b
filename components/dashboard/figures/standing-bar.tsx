import { partsOf, type Figures } from '@/lib/dashboard/figures/rules'
import { formatNumber } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { standings } from '@/lib/progress/standing/rules'
import { Bar } from './bar'
import styles from './figures.module.css'

type Props = { locale: Locale; figures: Figures }

/** Where everybody stands, on one bar, and what its parts are. */
export function StandingBar({ locale, figures }: Props) {
  const t = translator(locale, 'figures')
  const parts = partsOf(figures, figures.enrolled)
  return (
    <figure className={styles.figure}>
      <Bar parts={parts} />
      <figcaption>
        <ul className={styles.legend}>
          {standings.map((standing) => (
            <li key={standing}>
              <span className={styles.swatch}>
                <Bar parts={[{ standing, from: 0, width: 100 }]} />
              </span>
              {t(standing)}: {formatNumber(figures[standing], locale)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}
