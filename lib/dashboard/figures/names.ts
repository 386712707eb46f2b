import { countryName } from '@/lib/i18n/countries'
import { languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { constituencyWord } from '../rules'
import { dimensions, groupsBy, type Cell, type Dimension, type Group } from './rules'

export type NamedGroup = Group & { name: string }
export type NamedGroups = Record<Dimension, NamedGroup[]>

/** The groups of every kind, named in a language: what the screen shows and a download holds. */
export function namedGroups(
  cells: readonly Cell[],
  institutions: ReadonlyMap<string, string>,
  locale: Locale,
): NamedGroups {
  const unsaid = translator(locale, 'figures')('unsaid')
  const nameOf: Record<Dimension, (key: string) => string> = {
    country: (key) => countryName(key, locale),
    institution: (key) => institutions.get(key) ?? unsaid,
    constituency: (key) => translator(locale, 'account')(constituencyWord(key)),
    language: (key) => languageName(key, locale),
  }
  const named = (dimension: Dimension) =>
    groupsBy(cells, dimension).map((group) => ({
      ...group,
      name: group.key === null ? unsaid : nameOf[dimension](group.key),
    }))
  return Object.fromEntries(dimensions.map((one) => [one, named(one)])) as NamedGroups
}
