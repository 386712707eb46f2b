import type { MessageKey } from '@/lib/i18n/translator'
import { standings, type Standing } from '@/lib/progress/standing/rules'

/** What is counted of the people enrolled, in the order in which it is told. */
export const figureNames = [
  'enrolled',
  'started',
  'onTrack',
  'behind',
  'silent',
  'finished',
  'certified',
  'voices',
] as const
export type FigureName = (typeof figureNames)[number]
export type Figures = Record<FigureName, number>

/** By what people are told apart. */
export const dimensions = ['country', 'institution', 'constituency', 'language'] as const
export type Dimension = (typeof dimensions)[number]

/** How a kind of group is headed, and what one of it is. */
export const dimensionWords = {
  country: { heading: 'byCountry', title: 'country' },
  institution: { heading: 'byInstitution', title: 'institution' },
  constituency: { heading: 'byConstituency', title: 'constituency' },
  language: { heading: 'byLanguage', title: 'language' },
} as const satisfies Record<Dimension, Record<'heading' | 'title', MessageKey<'figures'>>>

/** People who are the same in all that is counted by; null where an enrolment does not say. */
export type Cell = Record<Dimension, string | null> & {
  standing: Standing
  people: number
  started: number
  certified: number
  voices: number
}

/** People of one country, institution, constituency or language. */
export type Group = { key: string | null; figures: Figures }

const none: Figures = {
  ...{ enrolled: 0, started: 0, onTrack: 0, behind: 0, silent: 0 },
  ...{ finished: 0, certified: 0, voices: 0 },
}

const withCell = (
  sum: Figures,
  { standing, people, started, certified, voices }: Cell,
): Figures => ({
  ...sum,
  enrolled: sum.enrolled + people,
  started: sum.started + started,
  [standing]: sum[standing] + people,
  certified: sum.certified + certified,
  voices: sum.voices + voices,
})

/** All of them together. */
export const figuresOf = (cells: readonly Cell[]): Figures => cells.reduce(withCell, none)

/** The same people in groups: most people first, who says nothing last. */
export function groupsBy(cells: readonly Cell[], dimension: Dimension): Group[] {
  const groups = new Map<string | null, Figures>()
  for (const cell of cells) {
    const key = cell[dimension]
    groups.set(key, withCell(groups.get(key) ?? none, cell))
  }
  return [...groups].map(([key, figures]) => ({ key, figures })).sort(byPeople)
}

const byPeople = (a: Group, b: Group): number => {
  if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1
  return b.figures.enrolled - a.figures.enrolled || (a.key < b.key ? -1 : 1)
}

/** From where to where each standing reaches on a bar that `most` people would fill, in percent. */
export function partsOf(figures: Figures, most: number) {
  let from = 0
  return standings.map((standing) => {
    const width = most === 0 ? 0 : (100 * figures[standing]) / most
    const part = { standing, from, width }
    from += width
    return part
  })
}
