import { Table } from '@/components/ui/table'
import type { NamedGroup } from '@/lib/dashboard/figures/names'
import { figureNames, partsOf, type FigureName } from '@/lib/dashboard/figures/rules'
import { formatNumber } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Bar } from './bar'

type Props = {
  locale: Locale
  caption: string
  /** What the groups are: "Country". */
  title: string
  groups: readonly NamedGroup[]
}

/** The figures of one group a row, with a bar as long as the group is large. */
export function GroupTable({ locale, caption, title, groups }: Props) {
  const t = translator(locale, 'figures')
  const most = Math.max(1, ...groups.map(({ figures }) => figures.enrolled))
  const number = (name: FigureName) => ({
    key: name,
    title: t(name),
    numeric: true,
    cell: ({ figures }: NamedGroup) => formatNumber(figures[name], locale),
  })
  return (
    <Table
      caption={caption}
      rows={groups}
      rowKey={({ key }) => key ?? ''}
      columns={[
        {
          key: 'name',
          title,
          cell: ({ name, figures }: NamedGroup) => (
            <>
              {name}
              <Bar parts={partsOf(figures, most)} />
            </>
          ),
        },
        ...figureNames.map(number),
      ]}
    />
  )
}
