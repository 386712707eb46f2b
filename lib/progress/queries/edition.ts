import { editionPage, type EditionPage } from '@/lib/editions/edition-queries'
import type { Viewer } from '@/lib/platform/viewer'
import { progressOf, type Progress } from '../rules'
import { ownList } from './list'
import {
  nextStep,
  openModules,
  plannedModules,
  waiting,
  type ListedModule,
  type NextStep,
  type Waiting,
} from './modules'

export type EditionProgress = {
  edition: EditionPage
  modules: ListedModule[]
  progress: Progress
  next: NextStep | null
  /** What a day will open, when nothing is open now. */
  waiting: Waiting | null
}

/** An edition with its modules and the viewer's progress; before it opens, what it would hold. */
export async function progressOfEdition(
  viewer: Viewer,
  slug: string,
  now: Date,
): Promise<EditionProgress> {
  const edition = await editionPage(viewer, slug)
  const list = await ownList(viewer, edition, now)
  const modules = edition.frozenAt
    ? await openModules(viewer, edition, list)
    : await plannedModules(viewer, edition.courseId)
  const finished = edition.own !== null && edition.own.completedAt !== null
  const progress = progressOf(list, list.completions, finished)
  const next = nextStep(modules, list)
  return { edition, modules, progress, next, waiting: next ? null : await waiting(viewer, list) }
}
