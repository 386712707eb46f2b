import type { Viewer } from '@/lib/platform/viewer'

/** A `where` on authors: the viewer's own, as an account or as the guest that this browser wrote as. */
export const ownAuthor = ({ account, guest }: Viewer) =>
  account ? { accountId: account.id } : { id: guest?.authorId ?? '', kind: 'guest' }
