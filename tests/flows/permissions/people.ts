import type { ProviderIdentity } from '@/lib/accounts/schema'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { aMember } from '@/tests/support/forum'
import { noon } from '@/tests/support/people'
import type { Asker } from './cast'

/** Somebody who administers the site. */
export const anAdministrator = (): Promise<Viewer> =>
  aMember({ grants: [{ role: 'administrator', scope: 'site', scopeId: '' }] })

/** The asker's account, else that of a member who has nothing to do with it. */
export async function accountFor({ before }: Pick<Asker, 'before'>) {
  const { account } = before.account ? before : await aMember()
  if (!account) throw new Error('a member has an account')
  return account
}

/** What a provider says of somebody; nobody has linked it. */
export const anIdentity = (): ProviderIdentity => ({
  provider: 'google',
  subject: newId(),
  name: 'Ana S.',
  email: `${newId()}@example.org`,
})

/** An identity that is linked to an account: its row, and what the provider would say. */
export async function linked(accountId: string) {
  const { provider, subject } = anIdentity()
  const id = newId()
  await db.identity.create({ data: { id, accountId, provider, subject, linkedAt: noon } })
  return { id, key: { provider, subject } }
}
