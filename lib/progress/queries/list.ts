import type { EditionPage } from '@/lib/editions/edition-queries'
import { isStaffOf } from '@/lib/editions/policy'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { locksOf } from '../locks/rules'
import { begunItems } from './begun-queries'
import { keptList, opening } from './kept-list-queries'

type Edition = Pick<EditionPage, 'id' | 'own' | 'itemOrder' | 'timeZone' | 'opensAt'>

/**
 * The edition's own list of items and modules, when the viewer completed which items, and which are
 * locked for them. Who accompanies the edition reads everything. What the edition no longer has is in
 * `retired`, as far as the viewer did it or has begun it.
 */
export async function ownList(viewer: Viewer, edition: Edition, now: Date) {
  const { own } = edition
  const list = await keptList(reader, edition.id, own?.id)
  const items = opening(list, edition, own?.enrolledAt ?? null)
  const { modules, completions, released, earlier } = list
  const ordered = { sequential: edition.itemOrder === 'sequential', items, modules }
  const finished = own !== null && own.completedAt !== null
  const locks = isStaffOf(viewer, edition.id)
    ? new Map<string, never>()
    : locksOf(ordered, { completions, now, finished })
  const retired = await stillOwn(own?.id, list)
  return { items, retired, released, earlier, modules, completions, locks }
}

type Kept = Awaited<ReturnType<typeof keptList>>

/** Of what an edition no longer has, what this learner did, or has begun. */
async function stillOwn(enrolmentId: string | undefined, { retired, completions }: Kept) {
  if (enrolmentId === undefined) return []
  const undone = retired.flatMap(({ itemId }) => (completions.has(itemId) ? [] : [itemId]))
  const begun = await begunItems(enrolmentId, undone)
  return retired.filter(({ itemId }) => completions.has(itemId) || begun.has(itemId))
}

export type OwnList = Awaited<ReturnType<typeof ownList>>
