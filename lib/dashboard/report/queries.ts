import type { Viewer } from '@/lib/platform/viewer'
import { patienceDays } from '@/lib/progress/standing/rules'
import { reportedEdition, type EditionHead } from '../edition-queries'
import { editionCells } from '../figures/cell-queries'
import { editionModules, type ModuleFigures } from '../figures/module-queries'
import { namedGroups, type NamedGroup } from '../figures/names'
import { figuresOf, type Figures } from '../figures/rules'
import { limitsAt } from '../figures/standing-queries'
import { listedItems } from '../learner-queries'
import { fewest, reportedDimensions, toldApart, type ReportedDimension, type Told } from './rules'

export type EditionReport = {
  edition: EditionHead
  /** The instant at which all of it was true. */
  at: Date
  patience: number
  /** Null while so few are enrolled that figures would tell of persons. */
  told: {
    all: Figures
    groups: Record<ReportedDimension, Told<NamedGroup>>
    modules: ModuleFigures[]
  } | null
}

/**
 * What may be told of an edition to who does not see names: the same figures as those who look after
 * it see, with small groups told as one. Institutions are not told: one lies in one country, and taken
 * from it would leave a small group.
 * @throws Forbidden `signInFirst`, NotFound for who does not accompany the edition
 */
export async function editionReport(
  viewer: Viewer,
  slug: string,
  now: Date,
): Promise<EditionReport> {
  const edition = await reportedEdition(viewer, slug)
  const { items } = await listedItems(viewer, edition)
  const limits = limitsAt(edition, items, now)
  const [{ cells, institutions }, { modules }] = await Promise.all([
    editionCells(edition, items, limits),
    editionModules(edition, { viewer, items, limits }),
  ])
  const head = { edition, at: now, patience: patienceDays(edition) }
  const all = figuresOf(cells)
  if (all.enrolled < fewest) return { ...head, told: null }
  const named = namedGroups(cells, institutions, viewer.locale)
  const groups = Object.fromEntries(
    reportedDimensions.map((dimension) => [dimension, toldApart(named[dimension])]),
  ) as Record<ReportedDimension, Told<NamedGroup>>
  return { ...head, told: { all, groups, modules } }
}
