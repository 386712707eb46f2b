import type { EditionPage } from '@/lib/editions/edition-queries'
import { isStaffOf } from '@/lib/editions/policy'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { locksOf } from '../locks/rules'
import { keptList, opening } from './kept-list-queries'

type Edition = Pick<EditionPage, 'id' | 'own' | 'itemOrder' | 'timeZone' | 'opensAt'>

/**
 * The edition's own list of items and modules, when the viewer completed which items, and which are
 * locked for them. Who accompanies the edition reads everything.
 */
export async function ownList(viewer: Viewer, edition: Edition, now: Date) {
  const { own } = edition
  const list = await keptList(reader, edition.id, own?.id)
  const items = opening(list, edition, own?.enrolledAt ?? null)
  const { modules, completions } = list
  const ordered = { sequential: edition.itemOrder === 'sequential', items, modules }
  const finished = own !== null && own.completedAt !== null
  const locks = isStaffOf(viewer, edition.id)
    ? new Map<string, never>()
    : locksOf(ordered, { completions, now, finished })
  return { items, modules, completions, locks }
}

export type OwnList = Awaited<ReturnType<typeof ownList>>
