import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { canWithdraw } from '@/lib/progress/confirmation/policy'
import { progressOf, type EvidenceKind, type Progress } from '@/lib/progress/rules'
import { requiredDone, standingOf, type Standing } from '@/lib/progress/standing/rules'
import { overseenEdition, type OverseenEdition } from './edition-queries'
import { limitsAt } from './figures/standing-queries'
import { listedItems, type ListedItem, type ListedItems } from './learner-queries'

type Given = {
  id: string
  confirmedBy: string
  confirmedAt: Date
  reason: string
  mayWithdraw: boolean
}

/** One go at a quiz; it has no score while it is under way. */
export type RecordedAttempt = {
  number: number
  startedAt: Date
  submittedAt: Date | null
  score: number | null
  passed: boolean | null
}

export type RecordedEvidence = {
  kind: EvidenceKind
  recordedAt: Date
  /** Who vouches for it, where that is not the learner and no confirmation says so. */
  by: string | null
  confirmation: Given | null
}

export type RecordedItem = ListedItem & {
  completedAt: Date | null
  evidence: RecordedEvidence[]
  attempts: RecordedAttempt[]
}

export type LearnerRecord = {
  edition: OverseenEdition
  id: string
  name: string
  /** Null where addresses are not told. */
  email: string | null
  country: string
  institution: string | null
  constituency: string | null
  enrolledAt: Date
  lastActiveAt: Date | null
  completedAt: Date | null
  standing: Standing
  progress: Progress
  /** Of the certificate that is valid. */
  certificate: string | null
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
        country: true,
        constituency: true,
        enrolledAt: true,
        lastActiveAt: true,
        completedAt: true,
        account: { select: { name: true, email: true } },
        institution: { select: { name: true } },
        completions: { select: { itemId: true, completedAt: true } },
        certificates: { where: { revokedAt: null, replacedAt: null }, select: { code: true } },
        attempts: { orderBy: { number: 'asc' }, select: { itemId: true, ...attempt } },
        evidence: {
          orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
          select: {
            itemId: true,
            kind: true,
            recordedAt: true,
            confirmedById: true,
            confirmation: true,
          },
        },
      },
    }),
  ])
  if (!found) throw new NotFound()
  const { completions, account, institution, certificates, attempts, evidence, ...facts } = found
  const finished = facts.completedAt !== null
  const done = new Map(completions.map((one) => [one.itemId, one.completedAt]))
  const names = await namesOf(evidence.flatMap(({ confirmedById }) => confirmedById ?? []))
  const gone = listed.retired.filter(({ itemId }) => done.has(itemId))
  const recorded = [...listed.items, ...gone].map((item) => ({
    ...item,
    completedAt: done.get(item.itemId) ?? null,
    attempts: attempts
      .filter(({ itemId }) => itemId === item.itemId)
      .map(({ number, startedAt, submittedAt, score, passed }) => ({
        ...{ number, startedAt, submittedAt, score, passed },
      })),
    evidence: evidence
      .filter(({ itemId }) => itemId === item.itemId)
      .map(({ kind, recordedAt, confirmedById, confirmation }) => ({
        kind: kind as EvidenceKind,
        recordedAt,
        by: confirmedById ? (names.get(confirmedById) ?? null) : null,
        confirmation: confirmation && {
          ...confirmation,
          mayWithdraw: canWithdraw(viewer, { ...confirmation, finished }, now),
        },
      })),
  }))
  const progress = progressOf(listed, done, finished)
  return {
    ...facts,
    edition,
    name: account.name,
    email: edition.withAddresses ? account.email : null,
    institution: institution?.name ?? null,
    standing: standingOf(limitsAt(edition, listed.items, now), {
      ...facts,
      done: requiredDone(listed.items, done),
    }),
    progress,
    certificate: certificates[0]?.code ?? null,
    items: recorded,
  }
}

const attempt = {
  number: true,
  startedAt: true,
  submittedAt: true,
  score: true,
  passed: true,
} as const

async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.account.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
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
