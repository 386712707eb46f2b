import { Forbidden } from '@/lib/platform/errors'
import type { Role, Scope, Viewer, ViewerAccount } from '@/lib/platform/viewer'

/** The viewer's account if it may act: signed in and not suspended. Every policy starts here. */
export const activeAccount = (viewer: Viewer): ViewerAccount | null =>
  viewer.account && !viewer.account.suspendedAt ? viewer.account : null

/** As `activeAccount`, for commands: throws Forbidden `signInFirst` or `accountSuspended`. */
export function requireAccount(viewer: Viewer): ViewerAccount {
  const account = activeAccount(viewer)
  if (account) return account
  throw new Forbidden(viewer.account ? 'accountSuspended' : 'signInFirst')
}

const holds = (viewer: Viewer, role: Role, scope: Scope, scopeId: string): boolean =>
  activeAccount(viewer)?.grants.some(
    (grant) => grant.role === role && grant.scope === scope && grant.scopeId === scopeId,
  ) ?? false

export const isAdministrator = (viewer: Viewer): boolean =>
  holds(viewer, 'administrator', 'site', '')

/** Facilitates this edition, by a grant for it or for the whole site. Administrators are not meant. */
export const isFacilitatorOf = (viewer: Viewer, editionId: string): boolean =>
  holds(viewer, 'facilitator', 'edition', editionId) || holds(viewer, 'facilitator', 'site', '')

/** Twin of `isFacilitatorOf` for lists: the editions, or `all` of them. */
export function facilitatedEditions(viewer: Viewer): 'all' | readonly string[] {
  const grants = activeAccount(viewer)?.grants.filter(({ role }) => role === 'facilitator') ?? []
  if (grants.some(({ scope }) => scope === 'site')) return 'all'
  return grants.filter(({ scope }) => scope === 'edition').map(({ scopeId }) => scopeId)
}

/** Keeps accounts from acting and lets them act again, ends their sessions, sees who has one. */
export const canSuspend = (viewer: Viewer): boolean => isAdministrator(viewer)

/** Only administrators hand out roles and take them back. */
export const canGrantRoles = (viewer: Viewer): boolean => isAdministrator(viewer)
