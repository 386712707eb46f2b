import { itemTitles } from '@/lib/catalog/item-queries'
import type { Viewer } from '@/lib/platform/viewer'
import type { Lock } from '../locks/rules'
import type { OwnList } from './list'

type Step = { language: string; title: string; module: string; item: string | null }

/** Why something is locked, for its reader: the day, and what has to be done first, by its title. */
export type LockShown = { opensAt: Date | null; after: Step | null }

type Module = { id: string; slug: string; language: string; title: string }

/**
 * Makes what says a lock in the viewer's language.
 *
 * @param locks those that will be said: the titles of what they wait for are read at once
 */
export async function lockWords(
  viewer: Viewer,
  { items }: Pick<OwnList, 'items'>,
  modules: readonly Module[],
  locks: Iterable<Lock>,
): Promise<(lock: Lock | undefined) => LockShown | null> {
  const named = new Set([...locks].map(({ item }) => item))
  const firsts = items.filter(({ itemId }) => named.has(itemId))
  const titles = new Map((await itemTitles(viewer, firsts)).map((title) => [title.itemId, title]))
  const moduleOf = (id: string | null | undefined) => modules.find((module) => module.id === id)
  const stepOf = ({ item, module }: Lock): Step | null => {
    const title = item === null ? undefined : titles.get(item)
    const place = moduleOf(title ? firsts.find((one) => one.itemId === item)?.moduleId : module)
    if (!place) return null
    const { language, title: words } = title ?? place
    return { language, title: words, module: place.slug, item: title ? item : null }
  }
  return (lock) => (lock ? { opensAt: lock.opensAt, after: stepOf(lock) } : null)
}
