import { dayOf, shiftedDay, startOfDay } from '../rules'

/** In any order, or each item after the required ones before it. */
export const orders = ['free', 'sequential'] as const
export type ItemOrder = (typeof orders)[number]

export const orderOf = (kept: string | null): ItemOrder =>
  kept === 'sequential' ? 'sequential' : 'free'

/** An order may be loosened at any time, and tightened until the edition opens. */
export const mayOrder = (before: ItemOrder, after: ItemOrder, hasOpened: boolean): boolean =>
  !hasOpened || before === after || after === 'free'

/** When an item opens: with the edition, on a day of its zone, or days after somebody enrolled. */
export type Opening = { how: 'now' } | { how: 'date'; on: string } | { how: 'days'; days: number }

type Kept = { opensOn: string | null; afterDays: number | null }

/** What was decided for an edition; else what the course says. */
export function openingOf(decided: Kept | undefined, opensAfterDays: number | null): Opening {
  const { opensOn, afterDays } = decided ?? { opensOn: null, afterDays: opensAfterDays }
  if (opensOn !== null) return { how: 'date', on: opensOn }
  return afterDays === null ? { how: 'now' } : { how: 'days', days: afterDays }
}

type Edition = { timeZone: string; opensAt: Date }

/**
 * Makes what says when an item opens for somebody: the first instant of a day of the edition's zone;
 * null when it opens with the edition. Days are counted from enrolment, or from the opening for who
 * enrolled before it, and for visitors.
 */
export function openingClock({ timeZone, opensAt }: Edition, enrolledAt: Date | null) {
  const kept = new Map<string, Date>()
  const from = enrolledAt && enrolledAt > opensAt ? enrolledAt : opensAt
  return (opening: Opening): Date | null => {
    if (opening.how === 'now') return null
    const day =
      opening.how === 'date' ? opening.on : shiftedDay(dayOf(from, timeZone), opening.days)
    const known = kept.get(day) ?? startOfDay(day, timeZone)
    kept.set(day, known)
    return known
  }
}

/**
 * Whether nobody would wait longer than before, whenever they enrolled: what holds once an edition
 * has opened.
 */
export function isNoLater(before: Opening, after: Opening, opensOn: string): boolean {
  if (after.how === 'now') return true
  if (before.how === 'now') return after.how === 'date' && after.on <= opensOn
  if (after.how === 'days') return before.how === 'days' && after.days <= before.days
  return after.on <= (before.how === 'date' ? before.on : shiftedDay(opensOn, before.days))
}
