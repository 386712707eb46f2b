import { adoptContent } from '@/lib/dashboard/adoption/commands'
import { adoptionPreview } from '@/lib/dashboard/adoption/queries'
import { offerOf } from '@/lib/editions/adoption/plan-queries'
import { aCourse, anEditionOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { noon } from '@/tests/support/people'
import type { Cast } from '../cast'
import { all, command, query, type Row } from '../row'

const nameless = { anonymous: 'Forbidden', guest: 'Forbidden' } as const

/** An edition whose course says since it opened that an item takes longer. */
async function somethingToAdopt() {
  const course = await aCourse()
  const edition = await anEditionOf(course.id)
  await db.item.update({ where: { id: course.extra }, data: { minutes: 90 } })
  const offer = await offerOf(db, { id: edition.id, courseId: course.id })
  return { edition: edition.slug, plan: offer?.token ?? '' }
}

export const adoption: Row[] = [
  command('dashboard/adoption/commands', {
    run: adoptContent,
    asked: 'that an edition adopts what its course has become',
    input: async () => [await somethingToAdopt()],
    as: all('Forbidden', { administrator: 'allowed' }),
  }),
  query('dashboard/adoption/queries', {
    run: adoptionPreview,
    asked: 'what the edition could adopt, and whom it would affect',
    input: (cast: Cast) => [cast.edition.slug, noon],
    as: all('NotFound', { ...nameless, facilitator: 'Forbidden', administrator: 'allowed' }),
  }),
]
