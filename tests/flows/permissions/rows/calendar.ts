import { endFeed, makeFeed } from '@/lib/calendar/commands'
import { ownFeed, sessionFile } from '@/lib/calendar/queries'
import { holdSession } from '@/lib/live-sessions/commands/hold'
import { aCtx, noon } from '@/tests/support/people'
import { addSessionTo, aFacilitatorOf, atNoon } from '@/tests/support/session'
import type { Asker, Cast } from '../cast'
import { all, command, query, type Row } from '../row'

const nobody = {
  anonymous: 'Forbidden',
  guest: 'Forbidden',
  suspended: 'Forbidden',
  suspendedStaff: 'Forbidden',
} as const

async function aHeldSession({ course, edition }: Cast) {
  const item = await addSessionTo(course, [edition])
  const place = { edition: edition.slug, item }
  await holdSession(aCtx(await aFacilitatorOf(edition)), atNoon(place))
  return { ...place, module: 'second' }
}

export const calendar: Row[] = [
  command('calendar/commands', {
    run: makeFeed,
    asked: 'an own calendar',
    input: () => [{ renew: true }],
    as: all('allowed', nobody),
  }),
  command('calendar/commands', {
    run: endFeed,
    asked: 'the end of the own calendar',
    input: () => [],
    as: all('allowed', nobody),
  }),
  query('calendar/queries', {
    run: ownFeed,
    asked: 'the address of the own calendar, where there is one',
    input: async (_cast: Cast, { before }: Asker) => {
      if (before.account) await makeFeed(aCtx(before), { renew: false })
      return []
    },
    whole: (feed) => feed !== null,
    as: all('allowed', { anonymous: 'filtered', guest: 'filtered' }),
  }),
  query('calendar/queries', {
    run: sessionFile,
    asked: 'a session of the edition for a calendar',
    input: async (cast: Cast) => [await aHeldSession(cast), noon] as const,
    as: all('NotFound', {
      learner: 'allowed',
      observer: 'allowed',
      facilitator: 'allowed',
      administrator: 'allowed',
    }),
  }),
]
