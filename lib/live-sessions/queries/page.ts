import type { SessionData } from '@/lib/catalog/session/schema'
import { isStaffOf } from '@/lib/editions/policy'
import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { modulePage, type ModuleItem, type ModulePage } from '@/lib/progress/queries/module'
import { canLead } from '../policy'
import type { SessionPlace } from '../rules/place'

/** A session as it is held; `link` and `recording` are for who takes part. */
export type HeldSession = {
  id: string
  timeZone: string
  heldOn: string
  heldAt: string
  startsAt: Date
  minutes: number
  speakers: string
  link: string | null
  recording: string | null
  summary: string | null
  summaryHtml: string | null
  summaryLanguage: string | null
  sequence: number
  changedAt: Date
  cancelledAt: Date | null
}

export type SessionPage = Pick<ModulePage, 'edition' | 'module'> & {
  item: ModuleItem
  data: SessionData
  held: HeldSession | null
  leads: boolean
}

const heldSelect = {
  id: true,
  timeZone: true,
  heldOn: true,
  heldAt: true,
  startsAt: true,
  minutes: true,
  speakers: true,
  link: true,
  recording: true,
  summary: true,
  summaryHtml: true,
  summaryLanguage: true,
  sequence: true,
  changedAt: true,
  cancelledAt: true,
} as const

/**
 * A live session of an edition. Where it meets and what was filmed is told to its learners and staff
 * alone, also where the edition's pages are public.
 *
 * @returns null when the module or the session is not for this viewer, or not open yet
 */
export async function sessionPage(
  viewer: Viewer,
  address: SessionPlace,
  now: Date,
): Promise<SessionPage | null> {
  const page = await modulePage(viewer, address.edition, address.module, now)
  if (!page) return null
  const { edition, module } = page
  const item = page.items.find(({ itemId }) => itemId === address.item)
  if (item?.lock) return null
  if (item?.data.kind !== 'session') throw new NotFound()
  const held = await reader.liveSession.findUnique({
    where: { editionId_itemId: { editionId: edition.id, itemId: item.itemId } },
    select: heldSelect,
  })
  const takesPart = edition.own !== null || isStaffOf(viewer, edition.id)
  const shown = held && (takesPart ? held : { ...held, link: null, recording: null })
  return { edition, module, item, data: item.data, held: shown, leads: canLead(viewer, edition) }
}
