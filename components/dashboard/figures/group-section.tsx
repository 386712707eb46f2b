import { WorldMap } from '@/components/map/world-map'
import type { NamedGroup } from '@/lib/dashboard/figures/names'
import { dimensionWords, type Dimension } from '@/lib/dashboard/figures/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { GroupTable } from './group-table'

type Props = { locale: Locale; dimension: Dimension; groups: readonly NamedGroup[] }

/** A page is no register: who asks for every institution takes the download. */
const mostShown = 50

/** Everybody told apart by one thing: for countries a map, for all of them a table. */
export function GroupSection({ locale, dimension, groups }: Props) {
  const t = translator(locale, 'figures')
  const { heading, title } = dimensionWords[dimension]
  const shown = groups.slice(0, mostShown)
  return (
    <section id={dimension}>
      <h2>{t(heading)}</h2>
      {dimension === 'country' && (
        <WorldMap
          places={groups.flatMap(({ key, name, figures: { enrolled } }) =>
            key
              ? [{ country: key, value: enrolled, label: t('inCountry', { name, enrolled }) }]
              : [],
          )}
        />
      )}
      <GroupTable {...{ locale, title: t(title), caption: t(heading), groups: shown }} />
      {groups.length > shown.length && <p>{t('more', { count: groups.length - shown.length })}</p>}
    </section>
  )
}
