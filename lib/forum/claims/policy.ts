import { activeAccount, isAdministrator } from '@/lib/accounts/policy'
import type { Viewer } from '@/lib/platform/viewer'
import { moderatedForums } from '../policy'

/** A `where` on claims: those that a viewer decides on, of others, where he moderates every post. */
export const decidableClaims = (viewer: Viewer) => ({
  decision: null,
  accountId: { not: activeAccount(viewer)?.id ?? '' },
  author: { posts: { some: {}, every: { forum: moderatedForums(viewer) } } },
})

/** A `where` on claims: granted ones that a viewer may take back, his own or, to administrators, any. */
export const revocableClaims = (viewer: Viewer) => ({
  decision: 'granted',
  ...(isAdministrator(viewer) ? {} : { accountId: activeAccount(viewer)?.id ?? '' }),
})
