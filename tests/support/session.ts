import type { SessionData } from '@/lib/catalog/session/schema'
import { holdSession } from '@/lib/live-sessions/commands/hold'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { aCourse, aLearnerOf, anEditionOf } from './courses'
import { db } from './database'
import { aMember } from './forum'
import { aCtx, noon } from './people'

/** Adds a live session to the second module of editions which have opened; it is not required. */
export async function addSessionTo(
  course: { id: string },
  editions: readonly { id: string }[],
  counts: SessionData['counts'] = ['recording', 'summary'],
): Promise<string> {
  const programme = [{ id: 'opening', minutes: 10, html: '<p>Abertura</p>' }]
  const data: SessionData = { kind: 'session', programme, counts }
  const id = `session-${newId()}`
  const facts = { moduleId: `second-${course.id}`, required: false, revision: 1, minutes: 60 }
  await db.item.create({ data: { id, kind: 'session', position: 8, ...facts } })
  const version = { itemId: id, language: 'pt', revision: 1, hash: '', title: 'Sessão' }
  await db.itemVersion.create({
    data: { id: newId(), ...version, html: '', data: JSON.stringify(data), publishedAt: noon },
  })
  const own = { ...facts, itemId: id, criterion: 'attended', position: 98 }
  await db.editionItem.createMany({
    data: editions.map((edition) => ({ ...own, editionId: edition.id })),
  })
  return id
}

/** A session of an hour that begins at noon, as its form says it. */
export const atNoon = (place: { edition: string; item: string }) => ({
  ...place,
  ...{ day: '2026-11-22', time: '14:00', timeZone: 'Africa/Maputo', minutes: 60 },
  ...{ speakers: '', link: 'https://call.example/1', recording: '', summary: '' },
  ...{ cancelled: '' as const, seen: '' },
})

export const aFacilitatorOf = (edition: { id: string }): Promise<Viewer> =>
  aMember({ grants: [{ role: 'facilitator', scope: 'edition', scopeId: edition.id }] })

/** A session that has begun at noon, with a learner and who leads it. */
export async function aSession(counts?: SessionData['counts']) {
  const course = await aCourse()
  const edition = await anEditionOf(course.id)
  const item = await addSessionTo(course, [edition], counts)
  const [leader, learner] = [await aFacilitatorOf(edition), await aLearnerOf(edition)]
  const place = { edition: edition.slug, item }
  await holdSession(aCtx(leader), atNoon(place))
  return { course, edition, item, place, module: 'second', leader, learner }
}

/** The evidence that somebody has for an item, oldest first. */
export const evidenceOf = (viewer: Viewer, itemId: string) =>
  db.evidence.findMany({
    where: { itemId, enrolment: { accountId: viewer.account?.id ?? '' } },
    orderBy: { recordedAt: 'asc' },
    select: { kind: true, confirmedById: true, completionId: true },
  })
