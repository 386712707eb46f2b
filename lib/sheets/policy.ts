import { activeAccount } from '@/lib/accounts/policy'
import { isStaffOf } from '@/lib/editions/policy'
import type { Viewer } from '@/lib/platform/viewer'

/** Reads what the delegations of an edition have signed: its learners and its staff. */
export const canReadSheets = (
  viewer: Viewer,
  edition: { id: string; own: object | null },
): boolean =>
  (edition.own !== null && activeAccount(viewer) !== null) || isStaffOf(viewer, edition.id)
