import type { Tx } from '@/lib/platform/db'
import { locksOf, type Locks } from '../locks/rules'
import { keptList, opening } from '../queries/kept-list-queries'

/** An edition's order and zone, and one enrolment in it. */
export type Asked = {
  edition: { id: string; opensAt: Date; timeZone: string; itemOrder: string | null }
  enrolment: { id: string; enrolledAt: Date; completedAt: Date | null }
}

/** What a learner cannot do yet, by the same rule as on the pages. */
export async function locksIn(tx: Tx, { edition, enrolment }: Asked, now: Date): Promise<Locks> {
  const list = await keptList(tx, edition.id, enrolment.id)
  const { modules, completions } = list
  const items = opening(list, edition, enrolment.enrolledAt)
  const ordered = { sequential: edition.itemOrder === 'sequential', items, modules }
  return locksOf(ordered, { completions, now, finished: enrolment.completedAt !== null })
}
