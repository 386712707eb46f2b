import { Table } from '@/components/ui/table'
import type { NamedGroup } from '@/lib/dashboard/figures/names'
import { dimensionWords, type Figures } from '@/lib/dashboard/figures/rules'
import { reportedFigures, type ReportedDimension, type Told } from '@/lib/dashboard/report/rules'
import { formatNumber } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = {
  locale: Locale
  dimension: ReportedDimension
  told: Told<NamedGroup>
  all: Figures
}

type Row = { key: string; name: string; figures: Figures }

/** What is told of groups, the small ones as one, and their sum. */
export function ToldTable({ locale, dimension, told, all }: Props) {
  const t = translator(locale, 'figures')
  const report = translator(locale, 'report')
  const { heading, title } = dimensionWords[dimension]
  const { groups, others } = told
  const rows: Row[] = groups.map(({ key, name, figures }) => ({ key: key ?? '', name, figures }))
  if (others) {
    const name = report('others', { count: others.count })
    rows.push({ key: 'others', name, figures: others.figures })
  }
  rows.push({ key: 'all', name: t('everybody'), figures: all })
  return (
    <section>
      <h2>{t(heading)}</h2>
      <Table
        caption={t(heading)}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', title: t(title), cell: ({ name }: Row) => name },
          ...reportedFigures.map((figure) => ({
            key: figure,
            title: t(figure),
            numeric: true,
            cell: ({ figures }: Row) => formatNumber(figures[figure], locale),
          })),
        ]}
      />
    </section>
  )
}
