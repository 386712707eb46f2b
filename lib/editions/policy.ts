import { activeAccount, facilitatedEditions, isAdministrator } from '@/lib/accounts/policy'
import type { Viewer } from '@/lib/platform/viewer'

/** What the permission to read hangs on. */
export type ReadableFacts = { id: string; audience: string; enrolled: boolean }

/** The editions whose run the viewer accompanies: `all`, or their ids. */
export function accompaniedEditions(viewer: Viewer): 'all' | readonly string[] {
  const facilitated = facilitatedEditions(viewer)
  const observed = (activeAccount(viewer)?.grants ?? []).filter(({ role }) => role === 'observer')
  const everywhere =
    isAdministrator(viewer) ||
    facilitated === 'all' ||
    observed.some(({ scope }) => scope === 'site')
  if (everywhere) return 'all'
  const ids = observed.filter(({ scope }) => scope === 'edition').map(({ scopeId }) => scopeId)
  return [...new Set([...facilitated, ...ids])]
}

/** Facilitates or observes this edition, or administers the site. */
export function isStaffOf(viewer: Viewer, editionId: string): boolean {
  const editions = accompaniedEditions(viewer)
  return editions === 'all' || editions.includes(editionId)
}

/** May read the edition's modules: anybody if it is public, else its learners and staff. */
export const canReadEdition = (viewer: Viewer, edition: ReadableFacts): boolean =>
  edition.audience === 'everyone' ||
  (edition.enrolled && activeAccount(viewer) !== null) ||
  isStaffOf(viewer, edition.id)

/** Twin of `canReadEdition` for lists: a `where` on editions. */
export function readableEditions(viewer: Viewer) {
  const editions = accompaniedEditions(viewer)
  if (editions === 'all') return {}
  const account = activeAccount(viewer)
  const own = account ? [{ enrolments: { some: { accountId: account.id, leftAt: null } } }] : []
  return { OR: [{ audience: 'everyone' }, { id: { in: [...editions] } }, ...own] }
}
