import { activeAccount } from '@/lib/accounts/policy'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { hasInbox, workedEditions } from './policy'
import type { Colleague } from './schema'

const most = 200

/** The others who facilitate any of the viewer's editions, by name. */
export async function inboxColleagues(viewer: Viewer): Promise<Colleague[]> {
  const account = activeAccount(viewer)
  if (!account || !hasInbox(viewer)) return []
  const editions = workedEditions(viewer)
  const scope =
    editions === 'all'
      ? {}
      : { OR: [{ scope: 'site' }, { scope: 'edition', scopeId: { in: [...editions] } }] }
  const people = await reader.account.findMany({
    where: {
      id: { not: account.id },
      suspendedAt: null,
      grants: { some: { role: 'facilitator', ...scope } },
    },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    take: most,
    select: {
      ...{ id: true, name: true },
      grants: { where: { role: 'facilitator' }, select: { scope: true, scopeId: true } },
      languagesRead: { select: { language: true } },
    },
  })
  return people.map(({ id, name, grants, languagesRead }) => ({
    ...{ id, name },
    editions: grants.some((grant) => grant.scope === 'site')
      ? 'all'
      : grants.map(({ scopeId }) => scopeId),
    languages: languagesRead.map(({ language }) => language),
  }))
}
