import { canonicalEmail } from '@/lib/accounts/rules/address'
import type { ViewerAccount } from '@/lib/platform/viewer'
import { addressHash } from '../disqus/keys'

/**
 * A `where` on authors: those whose address is the account's, which is always proven, unless
 * the account has said that they are somebody else. An author's own proof is not asked for: who typed
 * the address may have been anybody, so its owner says which posts are his.
 */
export const offeredAuthors = ({ id, email }: Pick<ViewerAccount, 'id' | 'email'>) => ({
  OR: [
    { kind: 'guest', email: canonicalEmail(email) ?? email },
    { kind: 'imported', imported: { is: { addressHash: addressHash(email) } } },
  ],
  claims: { none: { accountId: id, decision: 'notMine' } },
})
