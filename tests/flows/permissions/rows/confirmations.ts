import { learnerRecord } from '@/lib/dashboard/record-queries'
import { newId } from '@/lib/platform/ids'
import { confirmItem, withdrawConfirmation } from '@/lib/progress/confirmation/commands'
import { confirmationsOf, enrolmentOf, vouch } from '@/tests/support/confirmations'
import { aLearnerOf } from '@/tests/support/courses'
import { noon } from '@/tests/support/people'
import type { Asker, Cast } from '../cast'
import { anAdministrator } from '../people'
import { all, command, query, type Row } from '../row'

const nameless = { anonymous: 'Forbidden', guest: 'Forbidden' } as const
const overseers = { facilitator: 'allowed', administrator: 'allowed' } as const

const newLearner = async ({ edition }: Cast) => enrolmentOf(await aLearnerOf(edition), edition)

/** A confirmation that the asker gave where he may, else an administrator. */
async function aConfirmation(cast: Cast, { role, before }: Asker): Promise<string> {
  const gives = ['facilitator', 'administrator', 'suspendedStaff'].includes(role)
  const enrolment = await newLearner(cast)
  const giver = gives ? before : await anAdministrator()
  await vouch(giver, cast.edition, cast.course.text, [enrolment])
  const [given] = await confirmationsOf(enrolment, cast.course.text)
  return given?.id ?? newId()
}

export const confirmations: Row[] = [
  command('progress/confirmation/commands', {
    run: confirmItem,
    asked: 'that a learner of the edition has done an item',
    input: async (cast: Cast) => [
      {
        edition: cast.edition.slug,
        item: cast.course.text,
        learners: [await newLearner(cast)],
        reason: 'Em papel.',
      },
    ],
    as: all('Forbidden', overseers),
  }),
  command('progress/confirmation/commands', {
    run: withdrawConfirmation,
    asked: 'to take back a confirmation: the own, where somebody may give one',
    input: async (cast: Cast, asker: Asker) => [{ confirmation: await aConfirmation(cast, asker) }],
    as: all('NotFound', {
      ...nameless,
      ...overseers,
      suspended: 'Forbidden',
      suspendedStaff: 'Forbidden',
    }),
  }),
  query('dashboard/record-queries', {
    run: learnerRecord,
    asked: 'what a learner of the edition has done, item by item',
    input: async (cast: Cast) => [cast.edition.slug, await newLearner(cast), noon] as const,
    as: all('NotFound', { ...nameless, ...overseers }),
  }),
]
