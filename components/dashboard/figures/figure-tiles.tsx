import { figureNames, type Figures } from '@/lib/dashboard/figures/rules'
import { formatNumber } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './figures.module.css'

type Props = { locale: Locale; figures: Figures }

/** Every figure of an edition, large enough to be read across a table. */
export function FigureTiles({ locale, figures }: Props) {
  const t = translator(locale, 'figures')
  return (
    <dl className={styles.tiles}>
      {figureNames.map((name) => (
        <div key={name} data-figure={name}>
          <dt>{t(name)}</dt>
          <dd>{formatNumber(figures[name], locale)}</dd>
        </div>
      ))}
    </dl>
  )
}
