import { Table } from '@/components/ui/table'
import type { ModuleFigures } from '@/lib/dashboard/figures/module-queries'
import { formatNumber } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; modules: readonly ModuleFigures[] }

const columns = ['done', 'posts', 'voices', 'guests'] as const
const titles = { done: 'done', posts: 'posts', voices: 'writers', guests: 'guests' } as const

/** How many have done each module, how many were in its sessions, and what is said in its forum. */
export function ModuleTable({ locale, modules }: Props) {
  const t = translator(locale, 'figures')
  const report = translator(locale, 'report')
  const sessions = modules.flatMap(({ items }) => items.filter(({ kind }) => kind === 'session'))
  return (
    <section>
      <h2>{t('byModule')}</h2>
      <Table
        caption={t('byModule')}
        rows={modules}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'module',
            title: t('module'),
            cell: ({ title, language }: ModuleFigures) => <span lang={language}>{title}</span>,
          },
          ...columns.map((column) => ({
            key: column,
            title: t(titles[column]),
            numeric: true,
            cell: (row: ModuleFigures) => formatNumber(row[column], locale),
          })),
        ]}
      />
      {sessions.length > 0 && (
        <ul>
          {sessions.map(({ itemId, language, title, done }) => (
            <li key={itemId}>
              <span lang={language}>{title}</span>: {report('attended', { count: done })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
