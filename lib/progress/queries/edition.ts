import { editionPage, type EditionPage } from '@/lib/editions/edition-queries'
import type { Viewer } from '@/lib/platform/viewer'
import { progressOf, type Progress } from '../rules'
import { ownList } from './list'
import { nextStep, openModules, plannedModules, type ListedModule, type NextStep } from './modules'

export type EditionProgress = {
  edition: EditionPage
  modules: ListedModule[]
  progress: Progress
  next: NextStep | null
}

/** An edition with its modules and the viewer's progress; before it opens, what it would hold. */
export async function progressOfEdition(viewer: Viewer, slug: string): Promise<EditionProgress> {
  const edition = await editionPage(viewer, slug)
  const list = await ownList(edition)
  const modules = edition.frozenAt
    ? await openModules(viewer, edition, list)
    : await plannedModules(viewer, edition.courseId)
  const progress = progressOf(list.items, list.completions)
  return { edition, modules, progress, next: nextStep(modules, list) }
}
