import type { Completions, ListedItem } from '../rules'

/** Why somebody cannot do an item yet: its day, and what has to be done first (a module or an item). */
export type Lock = { opensAt: Date | null; module: string | null; item: string | null }

/** By item; what is not in it is open. */
export type Locks = ReadonlyMap<string, Lock>

export type DatedItem = ListedItem & { opensAt: Date | null }

export type OrderedList = {
  sequential: boolean
  items: readonly DatedItem[]
  modules: readonly { moduleId: string; requires: readonly string[] }[]
}

type Reader = { completions: Completions; now: Date; finished: boolean }

/**
 * What is locked. What was done stays open; what is optional never stands in the way; and who has
 * finished the edition waits for days alone.
 */
export function locksOf(list: OrderedList, { completions, now, finished }: Reader): Locks {
  const locks = new Map<string, Lock>()
  const waits = finished ? new Map<string, string>() : modulesThatWait(list, completions)
  let first: string | null = null
  for (const item of [...list.items].sort((a, b) => a.position - b.position)) {
    if (completions.has(item.itemId)) continue
    const opensAt = item.opensAt && item.opensAt > now ? item.opensAt : null
    const module = first === null ? (waits.get(item.moduleId) ?? null) : null
    if (opensAt ?? module ?? first) locks.set(item.itemId, { opensAt, module, item: first })
    if (list.sequential && !finished && item.required) first ??= item.itemId
  }
  return locks
}

/** For each module that has to wait, the first of those it waits for. */
function modulesThatWait({ items, modules }: OrderedList, completions: Completions) {
  const undone = new Set(
    items
      .filter(({ required, itemId }) => required && !completions.has(itemId))
      .map(({ moduleId }) => moduleId),
  )
  return new Map(
    modules.flatMap(({ moduleId, requires }) => {
      const missing = requires.find((id) => undone.has(id))
      return missing === undefined ? [] : [[moduleId, missing] as const]
    }),
  )
}

/** Of what is locked, the next thing that a day alone will open; null when no day is known. */
export function nextOpening(
  items: readonly { itemId: string; required: boolean }[],
  locks: Locks,
): { itemId: string; opensAt: Date } | null {
  let next: { itemId: string; opensAt: Date } | null = null
  for (const { itemId, required } of items) {
    const lock = locks.get(itemId)
    if (!required || !lock?.opensAt || lock.item !== null || lock.module !== null) continue
    if (!next || lock.opensAt < next.opensAt) next = { itemId, opensAt: lock.opensAt }
  }
  return next
}
