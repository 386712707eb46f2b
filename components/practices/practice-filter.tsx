import { isPracticeTheme } from '@/lib/catalog/practices/schema'
import { countryName } from '@/lib/i18n/countries'
import type { Locale } from '@/lib/i18n/locales'
import { isRegion, regions } from '@/lib/i18n/regions'
import { sortKey } from '@/lib/i18n/sort-key'
import { translator } from '@/lib/i18n/translator'
import { isNarrowed, libraryPath } from '@/lib/practices/rules'
import {
  type FacetCount,
  type Library,
  type LibraryInput,
  longestWords,
} from '@/lib/practices/schema'
import { Button } from '../ui/button'
import styles from '../ui/filter.module.css'
import { Link } from '../ui/link'
import { FacetSelect } from './facet-select'
import own from './practices.module.css'

type Props = { locale: Locale; asked: LibraryInput; found: Library }

/** Narrows the library down; a plain form whose answer is another address. */
export function PracticeFilter({ locale, asked, found: { counts } }: Props) {
  const t = translator(locale, 'practices')
  const named = (values: readonly FacetCount[], name: (value: string) => string) =>
    values
      .map((one) => ({ ...one, name: name(one.value) }))
      .sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1))
  const region = (value: string) => (isRegion(value) ? t(`region-${value}`) : value)
  const theme = (value: string) => (isPracticeTheme(value) ? t(`theme-${value}`) : value)
  const years = [...counts.year].sort((a, b) => (a.value > b.value ? -1 : 1))
  const inOrder = regions.flatMap((one) => counts.region.filter(({ value }) => value === one))
  return (
    <form
      action={`/${locale}/practices`}
      method="get"
      role="search"
      aria-label={t('search')}
      className={`${styles.filter} ${own.filter}`}
    >
      {asked.view === 'map' && <input type="hidden" name="view" value="map" />}
      <label className={own.words}>
        {t('words')}
        <input
          type="search"
          name="q"
          defaultValue={asked.q}
          maxLength={longestWords}
          autoComplete="off"
          enterKeyHint="search"
        />
      </label>
      <FacetSelect
        name="country"
        label={t('country')}
        any={t('any')}
        chosen={asked.country}
        values={named(counts.country, (code) => countryName(code, locale))}
      />
      <FacetSelect
        name="region"
        label={t('region')}
        any={t('any')}
        chosen={asked.region}
        values={inOrder.map((one) => ({ ...one, name: region(one.value) }))}
      />
      <FacetSelect
        name="theme"
        label={t('theme')}
        any={t('any')}
        chosen={asked.theme}
        values={named(counts.theme, theme)}
      />
      <FacetSelect
        name="year"
        label={t('year')}
        any={t('any')}
        chosen={asked.year}
        values={years.map((one) => ({ ...one, name: one.value }))}
      />
      <p className={own.words}>
        <Button kind="quiet" type="submit">
          {t('show')}
        </Button>{' '}
        {isNarrowed(asked) && (
          <Link href={libraryPath(locale, { view: asked.view })}>{t('clear')}</Link>
        )}
      </p>
    </form>
  )
}
