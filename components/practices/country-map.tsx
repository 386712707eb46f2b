import { countryName } from '@/lib/i18n/countries'
import type { Locale } from '@/lib/i18n/locales'
import { sortKey } from '@/lib/i18n/sort-key'
import { translator } from '@/lib/i18n/translator'
import { libraryPath } from '@/lib/practices/rules'
import type { Library, LibraryInput } from '@/lib/practices/schema'
import { WorldMap } from '../map/world-map'
import styles from './practices.module.css'

type Props = { locale: Locale; asked: LibraryInput; found: Library }

/** Where practices come from: a map, and the same countries as a list. */
export function CountryMap({ locale, asked, found }: Props) {
  const t = translator(locale, 'practices')
  const countries = found.counts.country
    .filter(({ value }) => asked.country === '' || asked.country === value)
    .map(({ value, count }) => ({
      country: value,
      value: count,
      name: countryName(value, locale),
      href: libraryPath(locale, { ...asked, country: value, view: 'list', page: 1 }),
    }))
    .sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1))
  return (
    <>
      <WorldMap
        places={countries.map(({ name, ...place }) => ({
          ...place,
          label: t('inCountry', { country: name, count: place.value }),
        }))}
      />
      <h2>{t('byCountry')}</h2>
      <ul className={styles.countries}>
        {countries.map(({ country, name, value, href }) => (
          <li key={country}>
            <a href={href}>{t('inCountry', { country: name, count: value })}</a>
          </li>
        ))}
      </ul>
      <p className={styles.facts}>{t('notOnMap')}</p>
    </>
  )
}
