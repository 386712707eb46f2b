import type { CountryCounts } from '@/lib/dashboard/rules'
import { countryName } from '@/lib/i18n/countries'
import { formatNumber } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './country-bars.module.css'

type Props = { locale: Locale; countries: readonly CountryCounts[] }

/** Each part is thinner than the one it lies in, so that the picture does not hang on colour. */
const parts = [
  { part: 'enrolled', y: 0, height: 12 },
  { part: 'started', y: 2, height: 8 },
  { part: 'finished', y: 4, height: 4 },
] as const

/** Who is enrolled, has started and has finished, a country a row; each bar says so in words. */
export function CountryBars({ locale, countries }: Props) {
  const t = translator(locale, 'admin')
  const most = Math.max(1, ...countries.map(({ enrolled }) => enrolled))
  return (
    <figure className={styles.figure}>
      <figcaption>
        <ul className={styles.legend}>
          {parts.map(({ part }, n) => (
            <li key={part}>
              <svg viewBox="0 0 24 12" aria-hidden="true" className={styles.swatch}>
                {parts.slice(0, n + 1).map(({ part: inner, ...place }) => (
                  <rect key={inner} {...place} width="24" className={styles[inner]} />
                ))}
              </svg>{' '}
              {t(part)}
            </li>
          ))}
        </ul>
      </figcaption>
      <ul className={styles.rows}>
        {countries.map(({ country, ...counts }) => (
          <li key={country}>
            <span>{countryName(country, locale)}</span>
            <svg
              viewBox="0 0 100 12"
              preserveAspectRatio="none"
              className={styles.bar}
              role="img"
              aria-label={parts
                .map(({ part }) => `${t(part)}: ${formatNumber(counts[part], locale)}`)
                .join('; ')}
            >
              {parts.map(({ part, ...place }) => (
                <rect
                  key={part}
                  {...place}
                  width={((100 * counts[part]) / most).toFixed(2)}
                  className={styles[part]}
                />
              ))}
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  )
}
