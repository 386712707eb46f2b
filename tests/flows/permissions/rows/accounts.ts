import { grantRole, withdrawRole } from '@/lib/accounts/commands/grants'
import { linkOwnIdentity, unlinkIdentity } from '@/lib/accounts/commands/identities'
import { removePassword, setPassword } from '@/lib/accounts/commands/password'
import { changeProfile } from '@/lib/accounts/commands/profile'
import { signOut, signOutEverywhere } from '@/lib/accounts/commands/sessions'
import { institutionsOf, ownProfile } from '@/lib/accounts/queries/profile'
import type { ProfileInput } from '@/lib/accounts/schema'
import { newId } from '@/lib/platform/ids'
import { db } from '@/tests/support/database'
import { aFacilitator, aMember } from '@/tests/support/forum'
import { noon } from '@/tests/support/people'
import type { Asker, Cast } from '../cast'
import { accountFor, anIdentity, linked } from '../people'
import { all, command, query, type Outcome, type Row } from '../row'

const withoutAccount = (outcome: Outcome) => ({
  anonymous: outcome,
  guest: outcome,
  suspended: outcome,
  suspendedStaff: outcome,
})
const accounts = all('allowed', withoutAccount('Forbidden'))
const administrators = all('Forbidden', { administrator: 'allowed' })

const profile: ProfileInput = {
  name: 'Ana Maria Silva',
  country: 'MZ',
  institution: 'Inspeção-Geral',
  constituency: 'government',
  languagesRead: ['pt'],
  interfaceLanguage: 'pt',
}

const roles: Row[] = [
  command('accounts/commands/grants', {
    run: grantRole,
    asked: 'facilitator of the edition, to the asker or somebody',
    input: async (cast: Cast, asker: Asker) => [
      {
        email: (await accountFor(asker)).email,
        role: 'facilitator' as const,
        scope: 'edition' as const,
        scopeId: cast.edition.id,
      },
    ],
    as: administrators,
  }),
  command('accounts/commands/grants', {
    run: withdrawRole,
    asked: "another facilitator's, of the edition",
    input: async (cast: Cast) => {
      const { account } = await aFacilitator(cast.edition.id)
      const where = { accountId: account?.id ?? '' }
      return [{ grant: (await db.grant.findFirstOrThrow({ where })).id }]
    },
    as: administrators,
  }),
]

const own: Row[] = [
  query('accounts/queries/profile', {
    run: ownProfile,
    asked: 'the own',
    input: () => [noon],
    as: accounts,
  }),
  query('accounts/queries/profile', {
    run: institutionsOf,
    asked: 'names that others typed, of a country that has one',
    input: async () => {
      const id = newId()
      await db.institution.create({ data: { id, name: id, nameKey: id, country: 'MZ' } })
      return ['MZ']
    },
    whole: (names) => names.length > 0,
    as: all('allowed', withoutAccount('filtered')),
  }),
  command('accounts/commands/profile', {
    run: changeProfile,
    asked: 'the own',
    input: () => [profile, []],
    as: accounts,
  }),
  command('accounts/commands/password', {
    run: setPassword,
    asked: 'the own, signed in a moment ago',
    input: () => [{ password: 'quatro cavalos pastam devagar' }],
    as: accounts,
  }),
  command('accounts/commands/password', {
    run: removePassword,
    asked: 'the own, signed in a moment ago',
    input: () => [],
    as: accounts,
  }),
  command('accounts/commands/identities', {
    run: linkOwnIdentity,
    asked: 'to the own account, signed in a moment ago',
    input: () => [anIdentity()],
    as: accounts,
  }),
  command('accounts/commands/identities', {
    run: unlinkIdentity,
    asked: 'from the own account, signed in a moment ago',
    input: async (_: Cast, asker: Asker) => [
      { identity: (await linked((await accountFor(asker)).id)).id },
    ],
    as: accounts,
  }),
  command('accounts/commands/identities', {
    run: unlinkIdentity,
    asked: "from another's account",
    input: async () => [
      { identity: (await linked((await accountFor({ before: await aMember() })).id)).id },
    ],
    as: all('NotFound', withoutAccount('Forbidden')),
  }),
  command('accounts/commands/sessions', {
    run: signOut,
    asked: 'of this browser; nothing happens where nobody is signed in',
    input: () => [],
    as: all('allowed'),
  }),
  command('accounts/commands/sessions', {
    run: signOutEverywhere,
    asked: 'of all browsers of the own account',
    input: () => [],
    as: accounts,
  }),
]

export const ownAccount: Row[] = [...roles, ...own]
