import { inboxColleagues } from '@/lib/inbox/colleague-queries'
import { passEntry, putAside, releaseEntry, takeEntry } from '@/lib/inbox/commands'
import { inbox, inboxEntry } from '@/lib/inbox/queries'
import type { EntryInput, InboxFilter } from '@/lib/inbox/schema'
import { aLearnerOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aFacilitator, write } from '@/tests/support/forum'
import { later, noon } from '@/tests/support/people'
import type { Asker, Cast } from '../cast'
import { all, command, query, type Row } from '../row'

const workers = { facilitator: 'allowed', administrator: 'allowed' } as const
const withoutAccount = { anonymous: 'Forbidden', guest: 'Forbidden' } as const
const suspended = { suspended: 'Forbidden', suspendedStaff: 'Forbidden' } as const
const acting = { ...workers, ...withoutAccount, ...suspended } as const

/** A newcomer's first post in the edition. */
async function entryIn({ edition }: Cast): Promise<EntryInput> {
  const { post } = await write(await aLearnerOf(edition), edition.forum)
  return { reason: 'newcomer', subject: post }
}

async function takenBy({ viewer, before }: Asker, cast: Cast): Promise<EntryInput> {
  const entry = await entryIn(cast)
  const byId = (viewer.account ?? before.account)?.id ?? ''
  const mark = { id: entry.subject, reason: entry.reason, subjectId: entry.subject, byId }
  await db.inboxMark.create({
    data: { ...mark, state: 'taken', markedAt: noon, until: later({ days: 1 }) },
  })
  return entry
}

const inIts = ({ edition }: Cast): InboxFilter => ({
  ...{ reason: 'newcomer', place: edition.id, language: null, age: null },
})

export const inboxes: Row[] = [
  query('inbox/queries', {
    run: inbox,
    asked: 'what waits in the edition',
    input: async (cast: Cast) => {
      await entryIn(cast)
      return [inIts(cast), noon]
    },
    whole: ({ groups }) => groups.length > 0,
    as: all('NotFound', { ...workers, ...withoutAccount, otherFacilitator: 'filtered' }),
  }),
  query('inbox/queries', {
    run: inboxEntry,
    asked: "a newcomer's post in the edition",
    input: async (cast: Cast) => [await entryIn(cast), noon],
    as: all('NotFound', { ...workers, ...withoutAccount }),
  }),
  query('inbox/colleague-queries', {
    run: inboxColleagues,
    asked: 'who facilitates with the viewer',
    input: async ({ edition, other }: Cast) => {
      await aFacilitator(edition.id)
      await aFacilitator(other.id)
      return []
    },
    whole: (people) => people.length > 0,
    as: all('filtered', { ...workers, otherFacilitator: 'allowed' }),
  }),
  command('inbox/commands', {
    run: takeEntry,
    asked: "a newcomer's post in the edition",
    input: async (cast) => [await entryIn(cast)],
    as: all('NotFound', acting),
  }),
  command('inbox/commands', {
    run: passEntry,
    asked: "a newcomer's post in the edition, to another facilitator",
    input: async (cast) => {
      const { account } = await aFacilitator(cast.edition.id)
      return [{ ...(await entryIn(cast)), to: account?.id ?? '' }]
    },
    as: all('NotFound', acting),
  }),
  command('inbox/commands', {
    run: putAside,
    asked: "a newcomer's post in the edition",
    input: async (cast) => [await entryIn(cast)],
    as: all('NotFound', acting),
  }),
  command('inbox/commands', {
    run: releaseEntry,
    asked: 'what one has taken',
    input: async (cast, asker) => [await takenBy(asker, cast)],
    as: all('allowed', {
      ...withoutAccount,
      ...suspended,
    }),
  }),
]
