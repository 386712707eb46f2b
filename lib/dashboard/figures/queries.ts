import type { Viewer } from '@/lib/platform/viewer'
import { patienceDays } from '@/lib/progress/standing/rules'
import { overseenEdition, type OverseenEdition } from '../edition-queries'
import { listedItems } from '../learner-queries'
import { editionCells } from './cell-queries'
import { editionModules, type ModuleFigures } from './module-queries'
import { namedGroups, type NamedGroups } from './names'
import { figuresOf, type Figures } from './rules'
import { limitsAt } from './standing-queries'

export type EditionFigures = {
  edition: OverseenEdition
  /** The instant at which all of it was true. */
  at: Date
  /** After how many days without a sign somebody is silent. */
  patience: number
  all: Figures
  groups: NamedGroups
  modules: ModuleFigures[]
  /** Silent people who have not done a single item. */
  stoppedBefore: number
}

/**
 * How far an edition's learners have come.
 * @throws Forbidden `signInFirst`, NotFound for who does not look after the edition
 */
export async function editionFigures(
  viewer: Viewer,
  slug: string,
  now: Date,
): Promise<EditionFigures> {
  const edition = await overseenEdition(viewer, slug)
  const { items } = await listedItems(viewer, edition)
  const limits = limitsAt(edition, items, now)
  const [{ cells, institutions }, progress] = await Promise.all([
    editionCells(edition, items, limits),
    editionModules(edition, { viewer, items, limits }),
  ])
  const groups = namedGroups(cells, institutions, viewer.locale)
  const patience = patienceDays(edition)
  return { edition, at: now, patience, all: figuresOf(cells), groups, ...progress }
}
