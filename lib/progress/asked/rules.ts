import { earlierOf, type Earlier } from '@/lib/editions/earlier/rules'
import type { ListedItem } from '../rules'

/** All that progress is counted from, beside what was done. */
export type AskedList = {
  /** What the edition has now. */
  items: readonly ListedItem[]
  /** What was asked once and no longer is: it counts for who did it. */
  released: readonly { itemId: string; moduleId: string }[]
  earlier: readonly Earlier[]
}

type KeptItem = { releasedAt: Date | null; retiredAt: Date | null }
type KeptModule = { moduleId: string; earlier: string | null }

/** An edition's rows as a list to be counted; `retired` is what it no longer has. */
export const listOf = <T extends KeptItem>(rows: readonly T[], modules: readonly KeptModule[]) => ({
  items: rows.filter(({ retiredAt }) => retiredAt === null),
  retired: rows.filter(({ retiredAt }) => retiredAt !== null),
  released: rows.filter(({ releasedAt }) => releasedAt !== null),
  earlier: modules.flatMap(earlierOf),
})

/** What of a list is of one module. */
export function ofModule(list: AskedList, id: string): AskedList {
  const isOfIt = ({ moduleId }: { moduleId: string }) => moduleId === id
  return {
    items: list.items.filter(isOfIt),
    released: list.released.filter(isOfIt),
    earlier: list.earlier.filter(isOfIt),
  }
}

type Share = { done: number; total: number; percent: number }

/** What is asked, and of what was released that which is done. */
export function shareOf(
  asked: readonly string[],
  released: readonly string[],
  isDone: (itemId: string) => boolean,
): Share {
  const kept = released.filter(isDone).length
  const done = asked.filter(isDone).length + kept
  const total = asked.length + kept
  return { done, total, percent: total === 0 ? 0 : Math.floor((100 * done) / total) }
}

/** The highest percentage that was reached before any adoption: it is not taken away. */
export function reachedBefore(
  earlier: readonly Earlier[],
  completions: ReadonlyMap<string, Date>,
): number {
  const periods = new Map<number, { asked: string[]; released: string[] }>()
  for (const { until, asked, released } of earlier) {
    const whole = periods.get(until.getTime()) ?? { asked: [], released: [] }
    whole.asked.push(...asked)
    whole.released.push(...released)
    periods.set(until.getTime(), whole)
  }
  let highest = 0
  for (const [until, { asked, released }] of periods) {
    const wasDone = (id: string) => (completions.get(id)?.getTime() ?? Infinity) < until
    highest = Math.max(highest, shareOf(asked, released, wasDone).percent)
  }
  return highest
}
