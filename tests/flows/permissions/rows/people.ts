import {
  liftSuspension,
  signOutPerson,
  suspendAccount,
} from '@/lib/accounts/people/suspension-commands'
import { downloadAudit } from '@/lib/dashboard/audit/download-commands'
import { auditPage } from '@/lib/dashboard/audit/queries'
import { auditFilterSchema } from '@/lib/dashboard/audit/schema'
import { personFacts } from '@/lib/dashboard/people/person-queries'
import { peopleList } from '@/lib/dashboard/people/queries'
import { peopleFilterSchema } from '@/lib/dashboard/people/schema'
import { anAccount, aCtx, noon } from '@/tests/support/people'
import { anAdministrator } from '../people'
import { all, command, query, type Row } from '../row'

const administrators = all('Forbidden', { administrator: 'allowed' })
const readers = all('NotFound', {
  anonymous: 'Forbidden',
  guest: 'Forbidden',
  administrator: 'allowed',
})
const start = { after: null, before: null }
const everything = auditFilterSchema.parse({})

const somebody = async () => [{ account: (await anAccount()).id }] as [{ account: string }]

async function aSuspended(): Promise<[{ account: string }]> {
  const [{ account }] = await somebody()
  const ctx = aCtx(await anAdministrator())
  await suspendAccount(ctx, { account, length: '7', reason: 'Anúncios.' })
  return [{ account }]
}

export const people: Row[] = [
  command('accounts/people/suspension-commands', {
    run: suspendAccount,
    asked: 'a member, for a week',
    input: async () => [{ ...(await somebody())[0], length: '7' as const, reason: 'Anúncios.' }],
    as: administrators,
  }),
  command('accounts/people/suspension-commands', {
    run: liftSuspension,
    asked: "a suspended member's",
    input: aSuspended,
    as: administrators,
  }),
  command('accounts/people/suspension-commands', {
    run: signOutPerson,
    asked: 'a member',
    input: somebody,
    as: administrators,
  }),
  query('dashboard/people/queries', {
    run: peopleList,
    asked: 'who has an account',
    input: () => [peopleFilterSchema.parse({}), start],
    as: readers,
  }),
  query('dashboard/people/person-queries', {
    run: personFacts,
    asked: 'a member',
    input: async () => [(await somebody())[0].account, noon],
    as: readers,
  }),
  query('dashboard/audit/queries', {
    run: auditPage,
    asked: 'all of it',
    input: () => [everything, { older: null, newer: null }],
    as: readers,
  }),
  command('dashboard/audit/download-commands', {
    run: downloadAudit,
    asked: 'all of it',
    input: () => [everything],
    as: readers,
  }),
]
