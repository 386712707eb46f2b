import { reader } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { hasInbox, inboxEditions } from './policy'
import { reasons, type InboxEdition, type InboxEntry } from './schema'
import type { Found, InboxFilter, InboxGroup, Reason, Scope, Taken } from './schema'
import { scopeOf, workedOn } from './scope-queries'
import { applicationEntries } from './sources/application-queries'
import { assignmentEntries } from './sources/assignment-queries'
import { claimEntries } from './sources/claim-queries'
import { newcomerEntries, unansweredEntries } from './sources/forum-queries'
import { heldEntries } from './sources/held-queries'
import { failedEntries, silentEntries } from './sources/learner-queries'
import { proposalEntries } from './sources/proposal-queries'
import { reportedEntries } from './sources/reported-queries'

type Source = (scope: Scope, viewer: Viewer) => Promise<Found>

const sources: Record<Reason, Source> = {
  held: heldEntries,
  reported: reportedEntries,
  unanswered: unansweredEntries,
  newcomer: newcomerEntries,
  assignment: assignmentEntries,
  proposal: proposalEntries,
  application: applicationEntries,
  claim: claimEntries,
  failed: failedEntries,
  silent: silentEntries,
}

const ofPosts: readonly Reason[] = ['held', 'reported', 'unanswered', 'newcomer']
const ofNoEdition: readonly Reason[] = ['claim', 'proposal']

/** Entries of each reason together, and of one reason alone. */
const [fewShown, manyShown] = [5, 100]

export type Inbox = { editions: InboxEdition[]; groups: InboxGroup[]; count: number }

/**
 * What waits for the viewer, reason by reason in the order in which it is to be dealt with; of each
 * the longest waiting first, at most five, or a hundred of a reason that is asked for alone. A fixed
 * number of statements, however much waits.
 * @throws Forbidden `signInFirst` for a stranger, NotFound for who facilitates nothing
 */
export async function inbox(viewer: Viewer, filter: InboxFilter, now: Date): Promise<Inbox> {
  requireInbox(viewer)
  const editions = await workedOn(inboxEditions(viewer), viewer.locale)
  const asked = reasons.filter((reason) => wanted(filter, editions, reason))
  const most = filter.reason === null ? fewShown : manyShown
  const scope = scopeOf(editions, {
    ...filter,
    ...{ locale: viewer.locale, now, most, only: null },
  })
  const found = await Promise.all(
    asked.map(async (reason) => ({ reason, ...(await sources[reason](scope, viewer)) })),
  )
  const taken = await takenOf(
    viewer,
    found.flatMap(({ entries }) => entries),
    now,
  )
  const groups = found
    .filter(({ count }) => count > 0)
    .map(({ entries, ...group }) => ({
      ...group,
      entries: entries.map((entry) => ({ ...entry, taken: taken.get(keyOf(entry)) ?? null })),
    }))
  return { editions, groups, count: groups.reduce((sum, { count }) => sum + count, 0) }
}

/** A language is asked of posts alone; a module of what stands in its forum. */
function wanted(
  { reason: only, language, place }: InboxFilter,
  editions: readonly InboxEdition[],
  reason: Reason,
): boolean {
  if (only !== null && only !== reason) return false
  if (language !== null && !ofPosts.includes(reason)) return false
  const isModule = place !== null && !editions.some(({ id }) => id === place)
  if (isModule && !ofPosts.includes(reason)) return false
  return place === null || !ofNoEdition.includes(reason)
}

function requireInbox(viewer: Viewer): void {
  if (!viewer.account) throw new Forbidden('signInFirst')
  if (!hasInbox(viewer)) throw new NotFound()
}

/**
 * One entry, if it is in the viewer's inbox.
 * @throws NotFound when it is not, or no longer
 */
export async function inboxEntry(
  viewer: Viewer,
  { reason, subject }: { reason: Reason; subject: string },
  now: Date,
): Promise<InboxEntry> {
  requireInbox(viewer)
  const everywhere = { place: null, language: null, age: null }
  const scope = scopeOf(await workedOn(inboxEditions(viewer), viewer.locale), {
    ...everywhere,
    ...{ locale: viewer.locale, now, most: 1, only: subject },
  })
  const { entries } = await sources[reason](scope, viewer)
  if (!entries[0]) throw new NotFound()
  return entries[0]
}

const keyOf = ({ reason, subject }: Pick<InboxEntry, 'reason' | 'subject'>) =>
  `${reason} ${subject}`

/** Who takes care of which of these entries. */
async function takenOf(
  viewer: Viewer,
  entries: readonly InboxEntry[],
  now: Date,
): Promise<ReadonlyMap<string, Taken>> {
  const marks = await reader.inboxMark.findMany({
    where: {
      state: 'taken',
      until: { gt: now },
      subjectId: { in: entries.map(({ subject }) => subject) },
    },
    select: { reason: true, subjectId: true, byId: true, passedById: true },
  })
  const people = await reader.account.findMany({
    where: { id: { in: marks.flatMap(({ byId, passedById }) => [byId, passedById ?? byId]) } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return new Map(
    marks.map(({ reason, subjectId, byId, passedById }) => [
      `${reason} ${subjectId}`,
      {
        ...{ by: byId, name: names.get(byId) ?? '', isOwn: byId === viewer.account?.id },
        passedBy: passedById && (names.get(passedById) ?? ''),
      },
    ]),
  )
}
