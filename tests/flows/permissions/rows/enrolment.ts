import { enrol } from '@/lib/editions/commands/enrol'
import { decideRequest } from '@/lib/editions/enrolment/deciding-commands'
import {
  leaveEdition,
  readmitLearner,
  removeLearner,
} from '@/lib/editions/enrolment/leaving-commands'
import { editionPeople, personOfEdition } from '@/lib/editions/enrolment/people-queries'
import { myRequests, openRequests, ownStandings, seatsOf } from '@/lib/editions/enrolment/queries'
import { peopleFilterSchema } from '@/lib/editions/enrolment/schema'
import { newId } from '@/lib/platform/ids'
import { aLearnerOf, answersTo } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aMember } from '@/tests/support/forum'
import { aCtx, noon } from '@/tests/support/people'
import type { Cast, Asker } from '../cast'
import { accountFor, anAdministrator } from '../people'
import { all, command, query, type Row } from '../row'

const strangers = { anonymous: 'Forbidden', guest: 'Forbidden' } as const
const administrators = all('Forbidden', { administrator: 'allowed' })
const overseers = all('NotFound', {
  ...strangers,
  facilitator: 'allowed',
  administrator: 'allowed',
})

/** Somebody asks to be enrolled in the edition. */
async function asked(cast: Cast, accountId?: string): Promise<string> {
  const id = newId()
  const { account } = await aMember()
  const whose = accountId ?? account?.id ?? ''
  const editionId = cast.edition.id
  await db.enrolmentRequest.deleteMany({ where: { editionId, accountId: whose } })
  const request = { state: 'asked', motive: 'Trabalho nisto.', askedAt: noon }
  await db.enrolmentRequest.create({ data: { id, editionId, accountId: whose, ...request } })
  return id
}

/** Somebody enrolled in the edition, by the enrolment's id. */
async function enrolled(cast: Cast): Promise<string> {
  const learner = await aLearnerOf(cast.edition)
  const where = { accountId: learner.account?.id ?? '' }
  return (await db.enrolment.findFirstOrThrow({ where })).id
}

async function gone(cast: Cast): Promise<string> {
  const enrolment = await enrolled(cast)
  await removeLearner(aCtx(await anAdministrator()), { enrolment, reason: 'Por engano.' })
  return enrolment
}

const ownRequest = async (cast: Cast, asker: Asker) => {
  await asked(cast, (await accountFor(asker)).id)
  return [noon] as [Date]
}
const mine = all('allowed', { anonymous: 'filtered', guest: 'filtered' })

export const enrolment: Row[] = [
  query('editions/enrolment/queries', {
    run: ownStandings,
    asked: 'where one’s own application stands',
    input: ownRequest,
    whole: (standings) => standings.size > 0,
    as: mine,
  }),
  query('editions/enrolment/queries', {
    run: myRequests,
    asked: 'one’s own applications by name',
    input: ownRequest,
    whole: (requests) => requests.length > 0,
    as: mine,
  }),
  query('editions/enrolment/queries', {
    run: seatsOf,
    asked: 'whether a seat is free in the edition',
    input: (cast: Cast) => [{ id: cast.edition.id }],
    as: all('allowed'),
  }),
  query('editions/enrolment/queries', {
    run: openRequests,
    asked: 'the applications to the edition, of which there is one',
    input: async (cast: Cast) => {
      await asked(cast)
      return [cast.edition.slug]
    },
    whole: (requests) => requests.length > 0,
    as: { ...overseers, otherFacilitator: 'filtered' },
  }),
  query('editions/enrolment/people-queries', {
    run: editionPeople,
    asked: 'the people of the edition',
    input: (cast: Cast) => [cast.edition.slug, peopleFilterSchema.parse({})],
    as: overseers,
  }),
  query('editions/enrolment/people-queries', {
    run: personOfEdition,
    asked: 'one of the people of the edition',
    input: async (cast: Cast) => [cast.edition.slug, await enrolled(cast)],
    as: overseers,
  }),
  command('editions/enrolment/deciding-commands', {
    run: decideRequest,
    asked: 'an application to the edition, to accept it',
    input: async (cast: Cast) => [
      { request: await asked(cast), decision: 'approve' as const, reason: '' },
    ],
    as: all('Forbidden', { facilitator: 'allowed', administrator: 'allowed' }),
  }),
  command('editions/enrolment/leaving-commands', {
    run: leaveEdition,
    asked: 'one’s own place in the edition, given up',
    input: async (cast: Cast, asker: Asker) => {
      const { before } = asker
      if (before.account) await enrol(aCtx(before), answersTo(cast.edition.slug))
      return [{ edition: cast.edition.slug }]
    },
    as: all('allowed', { ...strangers, suspended: 'Forbidden', suspendedStaff: 'Forbidden' }),
  }),
  command('editions/enrolment/leaving-commands', {
    run: removeLearner,
    asked: 'a learner of the edition, to be taken out',
    input: async (cast: Cast) => [{ enrolment: await enrolled(cast), reason: 'Por engano.' }],
    as: administrators,
  }),
  command('editions/enrolment/leaving-commands', {
    run: readmitLearner,
    asked: 'somebody who was taken out, back in',
    input: async (cast: Cast) => [{ enrolment: await gone(cast) }],
    as: administrators,
  }),
]
