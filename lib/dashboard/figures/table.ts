import { translator } from '@/lib/i18n/translator'
import type { Locale } from '@/lib/i18n/locales'
import type { EditionFigures } from './queries'
import { dimensions, dimensionWords, figureNames, type Figures } from './rules'

type Cell = string | number | null

/** All that the page of an edition's figures tells, as the lines of one table. */
export function figuresTable(locale: Locale, found: EditionFigures): Cell[][] {
  const t = translator(locale, 'figures')
  const told = (what: string, name: string, figures: Figures): Cell[] => [
    ...[what, name],
    ...figureNames.map((one) => figures[one]),
    ...Array<null>(5).fill(null),
  ]
  const counted = (what: string, name: string, numbers: readonly Cell[]): Cell[] => [
    ...[what, name],
    ...Array<null>(figureNames.length).fill(null),
    ...numbers,
  ]
  const groups = dimensions.flatMap((dimension) =>
    found.groups[dimension].map(({ name, figures }) =>
      told(t(dimensionWords[dimension].title), name, figures),
    ),
  )
  const modules = found.modules.flatMap(({ title, done, posts, voices, guests, items }) => [
    counted(t('module'), title, [done, null, posts, voices, guests]),
    ...items.map((item) =>
      counted(t('item'), item.title, [item.done, item.stopped, null, null, null]),
    ),
  ])
  return [heading(locale), told(t('everybody'), '', found.all), ...groups, ...modules]
}

function heading(locale: Locale): Cell[] {
  const t = translator(locale, 'figures')
  return [
    ...[t('counted'), t('name')],
    ...figureNames.map((name) => t(name)),
    ...[t('done'), t('stopped'), t('posts'), t('writers'), t('guests')],
  ]
}
