import { createAccount } from '@/lib/accounts/commands/newcomer'
import { writeGrant } from '@/lib/accounts/commands/grants'
import { hashPassword } from '@/lib/accounts/passwords'
import { privacyVersion } from '@/lib/accounts/privacy'
import { db, transactOn } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import type { HeldGrant, Viewer } from '@/lib/platform/viewer'
import { nobody, viewerOf } from './acting'
import { administrator, demoAddress, facilitators, learners, type DemoPerson } from './people'

/** What everybody of the cast signs in with. It is printed, which is why it exists here alone. */
export const demoPassword = 'atravessar-a-ponte'

export type Cast = ReadonlyMap<string, Viewer>

const everywhere: HeldGrant = { role: 'administrator', scope: 'site', scopeId: '' }

/** Makes the accounts of the cast, those that are missing, and hands out the roles. By name. */
export async function makeCast(editionIds: readonly string[], now: Date): Promise<Cast> {
  const passwordHash = await hashPassword(demoPassword)
  const facilitated = editionIds.map((scopeId): HeldGrant => ({
    role: 'facilitator',
    scope: 'edition',
    scopeId,
  }))
  const roles: [DemoPerson, readonly HeldGrant[]][] = [
    [administrator, [everywhere]],
    ...facilitators.map((person): [DemoPerson, HeldGrant[]] => [person, facilitated]),
    ...learners.map((person): [DemoPerson, HeldGrant[]] => [person, []]),
  ]
  const cast = new Map<string, Viewer>()
  for (const [person, grants] of roles)
    cast.set(person.name, await makePerson(person, grants, passwordHash, now))
  return cast
}

function makePerson(
  person: DemoPerson,
  grants: readonly HeldGrant[],
  passwordHash: string,
  now: Date,
): Promise<Viewer> {
  const { name, country, locale } = person
  const email = demoAddress(person)
  const ctx = { viewer: { ...nobody, locale }, now, submission: null, requestId: newId() }
  return transactOn(db, async (tx) => {
    const known = await tx.account.findUnique({ where: { email }, select: { id: true } })
    const newcomer = { name, country, consent: privacyVersion }
    const id = known?.id ?? (await createAccount(tx, ctx, { email, passwordHash }, newcomer))
    for (const grant of grants) await writeGrant(tx, ctx, { accountId: id, ...grant })
    return viewerOf({ id, name, email, country, locale }, grants, now)
  })
}
