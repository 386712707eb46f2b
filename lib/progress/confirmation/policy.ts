import { activeAccount, isAdministrator, isFacilitatorOf } from '@/lib/accounts/policy'
import type { Viewer } from '@/lib/platform/viewer'

/** Vouches for what learners of an edition did: its facilitators, and administrators. */
export const canConfirm = (viewer: Viewer, editionId: string): boolean =>
  isAdministrator(viewer) || isFacilitatorOf(viewer, editionId)

type Given = { confirmedById: string; confirmedAt: Date; finished: boolean }

const hour = 3_600_000

/** Takes a word back: who gave it, within the hour, while nothing came of it that others rely on. */
export const canWithdraw = (viewer: Viewer, given: Given, now: Date): boolean =>
  activeAccount(viewer)?.id === given.confirmedById &&
  !given.finished &&
  now.getTime() - given.confirmedAt.getTime() < hour
