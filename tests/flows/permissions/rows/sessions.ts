import { attendByCode, proveSession } from '@/lib/live-sessions/commands/attend'
import { downloadAttendance } from '@/lib/live-sessions/commands/download'
import { holdSession } from '@/lib/live-sessions/commands/hold'
import { takeRoll, tickAttendance } from '@/lib/live-sessions/commands/roll'
import { tellCode } from '@/lib/live-sessions/commands/tell-code'
import { attendance, attendanceCount, checkedRoll } from '@/lib/live-sessions/queries/attendance'
import { sessionTimes } from '@/lib/live-sessions/queries/held'
import { ledSession } from '@/lib/live-sessions/queries/led'
import { sessionPage } from '@/lib/live-sessions/queries/page'
import { db } from '@/tests/support/database'
import { aCtx, noon } from '@/tests/support/people'
import { addSessionTo, aFacilitatorOf, atNoon } from '@/tests/support/session'
import type { Cast } from '../cast'
import { all, command, query, type Row } from '../row'

/** A session of the edition which has begun, with its code, recording and summary. */
async function aHeldSession({ course, edition }: Cast) {
  const item = await addSessionTo(course, [edition])
  const leader = await aFacilitatorOf(edition)
  const place = { edition: edition.slug, item }
  const left = { recording: 'https://films.example/1', summary: 'Falou-se.' }
  await holdSession(aCtx(leader), { ...atNoon(place), ...left })
  await tellCode(aCtx(leader), { ...place, code: 'ponte', for: 20 })
  return { ...place, module: 'second' }
}

const nameless = { anonymous: 'Forbidden', guest: 'Forbidden' } as const
const leaders = { facilitator: 'allowed', administrator: 'allowed' } as const
const suspended = { suspended: 'Forbidden', suspendedStaff: 'Forbidden' } as const
/** Who may read the edition, and so learns why he is refused. */
const readers = { learner: 'Forbidden', observer: 'Forbidden' } as const
const leading = all('NotFound', { ...nameless, ...leaders, ...suspended, ...readers })
const staff = {
  observer: 'Forbidden',
  facilitator: 'Forbidden',
  administrator: 'Forbidden',
} as const
const ownWork = all('NotFound', { ...nameless, ...suspended, ...staff, learner: 'allowed' })
const tries = { RateLimit: 'a try at a code is counted, so that nobody guesses it' }

const learnersOf = async ({ edition }: Cast) => {
  const rows = await db.enrolment.findMany({ where: { editionId: edition.id }, take: 1 })
  return rows.map(({ id }) => id)
}

export const sessions: Row[] = [
  query('live-sessions/queries/held', {
    run: sessionTimes,
    asked: 'when a session of the edition is',
    input: async (cast: Cast) => {
      const { item } = await aHeldSession(cast)
      return [cast.edition.id, [item]] as const
    },
    whole: (times) => times.size === 1,
    as: all('filtered', { ...leaders, learner: 'allowed', observer: 'allowed' }),
  }),
  query('live-sessions/queries/page', {
    run: sessionPage,
    asked: 'a session of the edition, with where it meets',
    input: async (cast: Cast) => [await aHeldSession(cast), noon] as const,
    whole: (page) => page?.held?.link !== undefined && page.held.link !== null,
    as: all('filtered', { ...leaders, learner: 'allowed', observer: 'allowed' }),
  }),
  query('live-sessions/queries/led', {
    run: ledSession,
    asked: 'a session of the edition, with its code',
    input: async (cast: Cast) => [await aHeldSession(cast), noon] as const,
    whole: ({ code }) => code?.code === 'ponte',
    as: all('NotFound', { ...nameless, ...leaders }),
  }),
  query('live-sessions/queries/attendance', {
    run: attendance,
    asked: 'who was in a session of the edition',
    input: async (cast: Cast) => [await aHeldSession(cast), null, 10] as const,
    as: all('NotFound', leaders),
  }),
  query('live-sessions/queries/attendance', {
    run: attendanceCount,
    asked: 'how many were in a session of the edition',
    input: async (cast: Cast) => [await aHeldSession(cast)],
    as: all('NotFound', leaders),
  }),
  query('live-sessions/queries/attendance', {
    run: checkedRoll,
    asked: 'what a list of attendance comes to, by which addresses are tried',
    input: async (cast: Cast) => [{ ...(await aHeldSession(cast)), list: 'ana@example.org' }],
    as: all('NotFound', leaders),
  }),
  command('live-sessions/commands/hold', {
    run: holdSession,
    asked: 'a first date for a session of the edition',
    input: async (cast: Cast) => {
      const item = await addSessionTo(cast.course, [cast.edition])
      return [atNoon({ edition: cast.edition.slug, item })]
    },
    as: leading,
  }),
  command('live-sessions/commands/tell-code', {
    run: tellCode,
    asked: 'a code for a session of the edition',
    input: async (cast: Cast) => [{ ...(await aHeldSession(cast)), code: '', for: 20 }],
    as: leading,
  }),
  command('live-sessions/commands/roll', {
    run: tickAttendance,
    asked: 'a learner of the edition who was there',
    input: async (cast: Cast) => [
      { ...(await aHeldSession(cast)), learners: await learnersOf(cast) },
    ],
    as: leading,
  }),
  command('live-sessions/commands/roll', {
    run: takeRoll,
    asked: 'a list with a learner of the edition',
    input: async (cast: Cast) => {
      const list = cast.edition.learner.account?.email ?? ''
      return [{ ...(await aHeldSession(cast)), list }]
    },
    as: leading,
  }),
  command('live-sessions/commands/download', {
    run: downloadAttendance,
    asked: 'the list of attendance, without addresses',
    input: async (cast: Cast) => [await aHeldSession(cast)],
    as: all('NotFound', leaders),
  }),
  command('live-sessions/commands/attend', {
    run: attendByCode,
    asked: 'own attendance, with the right code',
    input: async (cast: Cast) => [{ ...(await aHeldSession(cast)), code: 'ponte' }],
    counts: tries,
    as: ownWork,
  }),
  command('live-sessions/commands/attend', {
    run: proveSession,
    asked: 'own word that the recording was watched, where that counts',
    input: async (cast: Cast) => [{ ...(await aHeldSession(cast)), by: 'recording' as const }],
    as: ownWork,
  }),
]
