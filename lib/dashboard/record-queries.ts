import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { canWithdraw } from '@/lib/progress/confirmation/policy'
import { progressOf, type EvidenceKind, type Progress } from '@/lib/progress/rules'
import { overseenEdition, type OverseenEdition } from './edition-queries'
import { listedItems, type ListedItem, type ListedItems } from './learner-queries'

type Given = {
  id: string
  confirmedBy: string
  confirmedAt: Date
  reason: string
  mayWithdraw: boolean
}

export type RecordedItem = ListedItem & {
  completedAt: Date | null
  evidence: { kind: EvidenceKind; recordedAt: Date; confirmation: Given | null }[]
}

export type LearnerRecord = {
  edition: OverseenEdition
  id: string
  name: string
  completedAt: Date | null
  progress: Progress
  items: RecordedItem[]
}

/** What one learner of an edition has done, item by item, and why it counts. */
export async function learnerRecord(
  viewer: Viewer,
  slug: string,
  enrolment: string,
  now: Date,
): Promise<LearnerRecord> {
  const edition = await overseenEdition(viewer, slug)
  const [listed, found] = await Promise.all([
    listedItems(viewer, edition),
    reader.enrolment.findFirst({
      where: { id: enrolment, editionId: edition.id },
      select: {
        id: true,
        completedAt: true,
        account: { select: { name: true } },
        completions: { select: { itemId: true, completedAt: true } },
        evidence: {
          orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
          select: { itemId: true, kind: true, recordedAt: true, confirmation: true },
        },
      },
    }),
  ])
  if (!found) throw new NotFound()
  const { id, completedAt, account, evidence } = found
  const finished = completedAt !== null
  const done = new Map(found.completions.map((one) => [one.itemId, one.completedAt]))
  const gone = listed.retired.filter(({ itemId }) => done.has(itemId))
  const recorded = [...listed.items, ...gone].map((item) => ({
    ...item,
    completedAt: done.get(item.itemId) ?? null,
    evidence: evidence
      .filter(({ itemId }) => itemId === item.itemId)
      .map(({ kind, recordedAt, confirmation }) => ({
        kind: kind as EvidenceKind,
        recordedAt,
        confirmation: confirmation && {
          ...confirmation,
          mayWithdraw: canWithdraw(viewer, { ...confirmation, finished }, now),
        },
      })),
  }))
  const progress = progressOf(listed, done, finished)
  return { edition, id, name: account.name, completedAt, progress, items: recorded }
}

export type Chosen = { id: string; name: string; done: boolean; finishes: boolean }

/** Those of some enrolments that are of this edition, by name, and what confirming an item would do. */
export async function chosenLearners(
  edition: OverseenEdition,
  listed: ListedItems,
  itemId: string,
  ids: readonly string[],
): Promise<Chosen[]> {
  const rows = await reader.enrolment.findMany({
    where: { editionId: edition.id, id: { in: [...ids] }, leftAt: null },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      completedAt: true,
      account: { select: { name: true } },
      completions: { select: { itemId: true, completedAt: true } },
    },
  })
  return rows.map(({ id, completedAt, account, completions }) => {
    const done = new Map(completions.map((one) => [one.itemId, one.completedAt]))
    const after = new Map([...done, [itemId, new Date(0)]])
    const finishes = completedAt === null && progressOf(listed, after).percent === 100
    return { id, name: account.name, done: done.has(itemId), finishes }
  })
}
