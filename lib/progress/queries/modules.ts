import { itemTitles } from '@/lib/catalog/item-queries'
import { coursePage, moduleTexts, type ModuleText } from '@/lib/catalog/queries'
import type { EditionPage } from '@/lib/editions/edition-queries'
import type { Viewer } from '@/lib/platform/viewer'
import { ofModule } from '../asked/rules'
import { nextItem, progressOf, type Progress } from '../rules'
import { nextOpening } from '../locks/rules'
import type { OwnList } from './list'
import { lockWords, type LockShown } from './lock-queries'

/** `number` counts from 1 in the edition; `minutes` is what all its items take. */
export type ListedModule = Omit<ModuleText, 'html' | 'forumQuestion'> & {
  number: number
  minutes: number
  /** The viewer's own; none for whoever is not enrolled. */
  progress?: Progress
  /** Why nothing in it can be done yet. */
  lock?: LockShown | null
  /** The edition has nothing in it any more: its forum stays, and what was done. */
  rests?: boolean
}

export type OwnModule = ModuleText & ListedModule

/** The modules of an edition that has opened, in order, each with the viewer's progress. */
export async function openModules(
  viewer: Viewer,
  edition: Pick<EditionPage, 'own'>,
  list: OwnList,
): Promise<OwnModule[]> {
  const { items, completions, locks } = list
  const ids = list.modules.map(({ moduleId }) => moduleId)
  const shown = await moduleTexts(viewer, ids)
  const texts = new Map(shown.map((text) => [text.id, text]))
  const words = await lockWords(viewer, list, shown, locks.values())
  return ids.flatMap((id, index) => {
    const text = texts.get(id)
    if (!text) return []
    const mine = items.filter(({ moduleId }) => moduleId === id)
    const minutes = mine.reduce((sum, item) => sum + item.minutes, 0)
    const counted = progressOf(ofModule(list, id), completions)
    // Who has finished need not catch up with what came to a module.
    const held = counted.held && edition.own?.completedAt === null
    const own = edition.own && { progress: { ...counted, held } }
    const isShut = mine.length > 0 && mine.every(({ itemId }) => locks.has(itemId))
    const lock = isShut ? words(locks.get(mine[0]?.itemId ?? '')) : null
    const rests = mine.length === 0
    return [{ ...text, number: index + 1, minutes, ...own, lock, rests }]
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
  { items, completions, locks }: OwnList,
): NextStep | null {
  const next = nextItem(items, completions, locks)
  const module = modules.find(({ id }) => id === next?.moduleId)
  return next && module ? { module: module.slug, item: next.itemId } : null
}

/** What a day will open next, while nothing can be done. */
export type Waiting = { language: string; title: string; opensAt: Date }

/** The next thing that a day opens, when nothing is open now; null where something is, or no day is known. */
export async function waiting(
  viewer: Viewer,
  { items, locks }: Pick<OwnList, 'items' | 'locks'>,
): Promise<Waiting | null> {
  const next = nextOpening(items, locks)
  const [title] = await itemTitles(
    viewer,
    items.filter(({ itemId }) => itemId === next?.itemId),
  )
  return next && title
    ? { language: title.language, title: title.title, opensAt: next.opensAt }
    : null
}
