import { expect } from 'vitest'
import { askedLearners } from '@/lib/dashboard/asked-queries'
import { overseenEdition } from '@/lib/dashboard/edition-queries'
import { learnerPage, listedItems } from '@/lib/dashboard/learner-queries'
import { learnersCsv } from '@/lib/dashboard/learners-csv'
import { learnerRecord } from '@/lib/dashboard/record-queries'
import { learnerFilterSchema } from '@/lib/dashboard/schema'
import type { Viewer } from '@/lib/platform/viewer'
import { progressOfEdition } from '@/lib/progress/queries/edition'
import { modulePage } from '@/lib/progress/queries/module'
import { myEditions } from '@/lib/progress/queries/my'
import { progressOf } from '@/lib/progress/rules'
import { db } from './database'

type Edition = { id: string; slug: string }

/** All that a learner has earned, as it is kept. */
export const earnedBy = (viewer: Viewer, { id: editionId }: Edition) =>
  db.enrolment.findUniqueOrThrow({
    where: { editionId_accountId: { editionId, accountId: viewer.account?.id ?? '' } },
    select: {
      id: true,
      completedAt: true,
      completions: { select: { itemId: true, completedAt: true } },
      evidence: { select: { id: true } },
      certificates: { select: { code: true, revokedAt: true, replacedAt: true } },
    },
  })

export type Earned = Awaited<ReturnType<typeof earnedBy>>

/** Of what was earned before, all is still there, with its dates and codes. */
export function expectKept(before: Earned, earned: Earned): void {
  expect(earned.completions).toEqual(expect.arrayContaining(before.completions))
  expect(earned.evidence).toEqual(expect.arrayContaining(before.evidence))
  expect(earned.certificates).toEqual(expect.arrayContaining(before.certificates))
  if (before.completedAt) expect(earned.completedAt).toEqual(before.completedAt)
  expect(earned.certificates).toHaveLength(earned.completedAt ? 1 : 0)
}

const noFilter = learnerFilterSchema.parse({})

/** Every screen and the download say the same of the edition's one learner, and show all that was done. */
export async function expectOneNumber(
  viewer: Viewer,
  overseer: Viewer,
  { slug }: Edition,
  { id, completions }: Earned,
  now: Date,
): Promise<void> {
  const edition = await overseenEdition(overseer, slug)
  const { progress, modules } = await progressOfEdition(viewer, slug, now)
  const [mine] = await myEditions(viewer, now)
  const listed = await listedItems(overseer, edition)
  const { learners } = await learnerPage(
    askedLearners(edition, listed.items, noFilter, now),
    { after: null, before: null },
    1,
  )
  const [row] = learners
  const inTable = progressOf(listed, row?.completions ?? new Map(), row?.completedAt !== null)
  const record = await learnerRecord(overseer, slug, id, now)
  for (const other of [mine?.progress, inTable, record.progress]) expect(other).toEqual(progress)
  let csv = ''
  for await (const part of learnersCsv(overseer, edition, noFilter, now)) csv += part
  expect(csv).toContain(`,${progress.done},${progress.total},`)
  const pages = await Promise.all(
    modules.map((module) => modulePage(viewer, slug, module.slug, now)),
  )
  const idsOf = (items: readonly { itemId: string }[]) => items.map(({ itemId }) => itemId).sort()
  const shown = pages.flatMap((page) => page?.items ?? [])
  expect(idsOf(shown.filter(({ evidence }) => evidence !== null))).toEqual(idsOf(completions))
  expect(idsOf(record.items.filter(({ completedAt }) => completedAt))).toEqual(idsOf(completions))
}
