import { overseenEdition } from '@/lib/dashboard/edition-queries'
import { editionFigures } from '@/lib/dashboard/figures/queries'
import { learnerCount, learnerPage } from '@/lib/dashboard/learner-queries'
import { learnerFilterSchema } from '@/lib/dashboard/schema'
import { db } from '@/lib/platform/db'
import type { Engine } from '@/lib/platform/db/engine'
import { anEdition } from '@/tests/support/learners'
import { anAccount, later, viewerOf } from '@/tests/support/people'
import { fillLearners } from './fill-learners'
import { measure, type Measured } from './measure'

const administrator = { role: 'administrator', scope: 'site', scopeId: '' } as const
const now = later({ days: 30 })

/** What somebody waits for who looks at the progress of a large edition. */
export async function measureFigures(
  engine: Engine,
  { learners, items }: { learners: number; items: number },
): Promise<Measured[]> {
  const edition = await anEdition(items)
  const began = performance.now()
  await fillLearners(db, engine, { edition: edition.id, learners, items })
  console.info(`filled in ${Math.round((performance.now() - began) / 1000)} s`)
  const viewer = await viewerOf(await anAccount({ grants: [administrator] }))
  const overseen = await overseenEdition(viewer, edition.slug)
  const filter = learnerFilterSchema.parse({})
  const start = { after: null, before: null }
  return [
    await measure('the figures of the edition', () => editionFigures(viewer, edition.slug, now)),
    await measure('first page of learners', () => learnerPage(overseen, filter, start, 50)),
    await measure('how many learners', () => learnerCount(overseen, filter)),
  ]
}
