import { askedLearners } from '@/lib/dashboard/asked-queries'
import { overseenEdition } from '@/lib/dashboard/edition-queries'
import { editionFigures } from '@/lib/dashboard/figures/queries'
import { learnerCount, learnerPage, listedItems } from '@/lib/dashboard/learner-queries'
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
  size: { learners: number; items: number },
): Promise<Measured[]> {
  const edition = await anEdition(size.items)
  const began = performance.now()
  await fillLearners(db, engine, { edition: edition.id, ...size })
  console.info(`filled in ${Math.round((performance.now() - began) / 1000)} s`)
  const viewer = await viewerOf(await anAccount({ grants: [administrator] }))
  const overseen = await overseenEdition(viewer, edition.slug)
  const { items } = await listedItems(viewer, overseen)
  const start = { after: null, before: null }
  const list = async (what: string, wanted: object) => {
    const asked = askedLearners(overseen, items, learnerFilterSchema.parse(wanted), now)
    return [
      await measure(`learners, ${what}: first page`, () => learnerPage(asked, start, 50)),
      await measure(`learners, ${what}: how many`, () => learnerCount(asked)),
    ]
  }
  return [
    await measure('the figures of the edition', () => editionFigures(viewer, edition.slug, now)),
    ...(await list('all', {})),
    ...(await list('behind', { state: 'behind' })),
    ...(await list('fewest items first', { sort: 'done' })),
  ]
}
