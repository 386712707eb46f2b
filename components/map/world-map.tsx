import { countryNumber } from '@/lib/i18n/country-numbers'
import styles from './world-map.module.css'

type Place = {
  /** ISO 3166-1 alpha-2, or XK. */
  country: string
  value: number
  /** The country and its number, in words. */
  label: string
  href?: string
}

type Props = { places: readonly Place[] }

/** Drawn by `npm run map`; kept by browsers, so that a page brings only what it colours. */
const world = '/maps/world-1.svg'

/** From 1 to 4, so that few hues tell it apart. */
const levelOf = (value: number, most: number) => Math.max(1, Math.ceil((4 * value) / most))

/**
 * Numbers by country on a map of the world, without a script. It is a picture for who sees: a list or
 * a table with the same numbers and links must stand beside it, which is what everybody else reads.
 */
export function WorldMap({ places }: Props) {
  const most = Math.max(1, ...places.map(({ value }) => value))
  const placed = places.filter(({ value }) => value > 0)
  return (
    <svg viewBox="0 0 1000 460" aria-hidden="true" className={styles.map}>
      <use href={`${world}#world`} className={styles.land} />
      {placed.map(({ country, value, label, href }) => {
        const shape = (
          <use
            href={`${world}#c${countryNumber(country) ?? ''}`}
            data-level={levelOf(value, most)}
            className={styles.place}
          >
            <title>{label}</title>
          </use>
        )
        return href ? (
          <a key={country} href={href} tabIndex={-1}>
            {shape}
          </a>
        ) : (
          <g key={country}>{shape}</g>
        )
      })}
    </svg>
  )
}
