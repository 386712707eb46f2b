import { Table } from '@/components/ui/table'
import type { ItemFigures, ModuleFigures } from '@/lib/dashboard/figures/module-queries'
import { formatNumber } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Bar } from './bar'

type Props = { locale: Locale; enrolled: number; module: ModuleFigures }

/** One module: who has done it, its items with where people stop, and what is said in its forum. */
export function ModuleSection({ locale, enrolled, module }: Props) {
  const t = translator(locale, 'figures')
  const admin = translator(locale, 'admin')
  const { language, title, done, posts, voices, guests, items } = module
  return (
    <section>
      <h3 lang={language}>{title}</h3>
      <p>
        {t('moduleDone', { done, enrolled })} {t('said', { posts, voices, guests })}
      </p>
      <Table
        caption={title}
        rows={items}
        rowKey={({ itemId }) => itemId}
        columns={[
          {
            key: 'item',
            title: t('item'),
            cell: (item: ItemFigures) => (
              <>
                <span lang={item.language}>{item.title}</span>
                {!item.required && ` (${admin('optionalItem')})`}
                <Bar
                  parts={[
                    {
                      standing: 'finished',
                      from: 0,
                      width: (100 * item.done) / Math.max(1, enrolled),
                    },
                  ]}
                />
              </>
            ),
          },
          {
            key: 'done',
            title: t('done'),
            numeric: true,
            cell: (item: ItemFigures) => formatNumber(item.done, locale),
          },
          {
            key: 'stopped',
            title: t('stopped'),
            numeric: true,
            cell: (item: ItemFigures) => formatNumber(item.stopped, locale),
          },
        ]}
      />
    </section>
  )
}
