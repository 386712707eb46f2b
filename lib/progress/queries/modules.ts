import { coursePage, moduleTexts, type ModuleText } from '@/lib/catalog/queries'
import type { EditionPage } from '@/lib/editions/edition-queries'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { nextItem, progressOf, type Progress } from '../rules'
import type { OwnList } from './list'

/** `number` counts from 1 in the edition; `minutes` is what all its items take. */
export type ListedModule = Omit<ModuleText, 'html' | 'forumQuestion'> & {
  number: number
  minutes: number
  /** The viewer's own; none for whoever is not enrolled. */
  progress?: Progress
}

export type OwnModule = ModuleText & ListedModule

/** The modules of an edition that has opened, in order, each with the viewer's progress. */
export async function openModules(
  viewer: Viewer,
  edition: Pick<EditionPage, 'id' | 'own'>,
  { items, completions }: OwnList,
): Promise<OwnModule[]> {
  const listed = await reader.editionModule.findMany({
    where: { editionId: edition.id },
    orderBy: { position: 'asc' },
    select: { moduleId: true },
  })
  const ids = listed.map(({ moduleId }) => moduleId)
  const texts = new Map((await moduleTexts(viewer, ids)).map((text) => [text.id, text]))
  return ids.flatMap((id, index) => {
    const text = texts.get(id)
    if (!text) return []
    const held = items.filter(({ moduleId }) => moduleId === id)
    const minutes = held.reduce((sum, item) => sum + item.minutes, 0)
    const own = edition.own && { progress: progressOf(held, completions) }
    return [{ ...text, number: index + 1, minutes, ...own }]
  })
}

/** What an edition that has not opened would hold: the course as it stands. */
export async function plannedModules(viewer: Viewer, courseId: string): Promise<ListedModule[]> {
  const { modules } = await coursePage(viewer, courseId)
  return modules.map((module, index) => ({ ...module, number: index + 1 }))
}

/** Where the viewer goes on: the module's slug and the item's id. */
export type NextStep = { module: string; item: string }

/** What is next over the whole edition, with its address; null when nothing is left. */
export function nextStep(
  modules: readonly { id: string; slug: string }[],
  { items, completions }: OwnList,
): NextStep | null {
  const next = nextItem(items, completions)
  const module = modules.find(({ id }) => id === next?.moduleId)
  return next && module ? { module: module.slug, item: next.itemId } : null
}
