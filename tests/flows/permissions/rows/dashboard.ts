import { downloadLearners } from '@/lib/dashboard/download-commands'
import { overseenEdition, overseenEditionList } from '@/lib/dashboard/edition-queries'
import { listedItems } from '@/lib/dashboard/learner-queries'
import { learnerFilterSchema } from '@/lib/dashboard/schema'
import { givenUpMail, pausedAddressCount } from '@/lib/dashboard/mail-queries'
import { recordBounce } from '@/lib/mail/bounce-commands'
import { queueMail } from '@/lib/mail/commands'
import { newId } from '@/lib/platform/ids'
import { db } from '@/tests/support/database'
import { noon } from '@/tests/support/people'
import type { Cast } from '../cast'
import { all, command, query, type Row } from '../row'
import { anAdministrator } from '../people'

const everyone = learnerFilterSchema.parse({})
const nameless = { anonymous: 'Forbidden', guest: 'Forbidden' } as const
const overseers = { facilitator: 'allowed', administrator: 'allowed' } as const

/** A mail that was tried for the last time. */
async function aLostMail(): Promise<void> {
  const uniqueKey = newId()
  const mail = { kind: 'code', uniqueKey, to: { address: `${uniqueKey}@example.org` } } as const
  const words = { locale: 'pt', subject: 'Bom dia', text: 'Bom dia.' } as const
  await db.$transaction((tx) => queueMail(tx, { ...mail, ...words }, noon))
  await db.mail.update({ where: { uniqueKey }, data: { failedAt: noon } })
}

const aPausedAddress = async () => {
  const to = { address: `${newId()}@example.org` }
  for (let n = 0; n < 3; n += 1) await recordBounce({ messageId: newId(), to }, '550 unknown', noon)
}

export const dashboard: Row[] = [
  query('dashboard/edition-queries', {
    run: overseenEdition,
    asked: 'an edition, with the key to its learners',
    input: (cast: Cast) => [cast.edition.slug],
    as: all('NotFound', { ...nameless, ...overseers }),
  }),
  query('dashboard/edition-queries', {
    run: overseenEditionList,
    asked: 'the editions one looks after, the edition among them',
    input: () => [],
    whole: (editions) => editions.length > 1,
    as: all('NotFound', {
      ...nameless,
      administrator: 'allowed',
      facilitator: 'filtered',
      otherFacilitator: 'filtered',
    }),
  }),
  query('dashboard/learner-queries', {
    run: listedItems,
    asked: "the edition's items, with the key that overseenEdition gave an administrator",
    input: async (cast: Cast) => [
      await overseenEdition(await anAdministrator(), cast.edition.slug),
    ],
    as: all('allowed'),
  }),
  command('dashboard/download-commands', {
    run: downloadLearners,
    asked: 'the list of learners, with addresses',
    input: (cast: Cast) => [{ edition: cast.edition.slug, filter: everyone }],
    as: all('NotFound', { ...nameless, facilitator: 'Forbidden', administrator: 'allowed' }),
  }),
  query('dashboard/mail-queries', {
    run: givenUpMail,
    asked: 'the mail that was given up, of which there is some',
    input: async () => {
      await aLostMail()
      return []
    },
    whole: (lost) => lost !== null,
    as: all('filtered', { administrator: 'allowed' }),
  }),
  query('dashboard/mail-queries', {
    run: pausedAddressCount,
    asked: 'the addresses to which mail no longer goes, of which there is one',
    input: async () => {
      await aPausedAddress()
      return []
    },
    whole: (count) => count > 0,
    as: all('filtered', { administrator: 'allowed' }),
  }),
]
