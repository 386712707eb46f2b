import { activeAccount, isAdministrator } from '@/lib/accounts/policy'
import type { Viewer } from '@/lib/platform/viewer'

/** Asks for a new one after the name was corrected: who earned it, and administrators. */
export const canReissue = (viewer: Viewer, holder: { accountId: string }): boolean =>
  activeAccount(viewer)?.id === holder.accountId || isAdministrator(viewer)

/** Takes a certificate back. */
export const canRevoke = (viewer: Viewer): boolean => isAdministrator(viewer)
