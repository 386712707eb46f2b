import { editionOrder } from '@/lib/dashboard/order-queries'
import { openItem, orderItems } from '@/lib/editions/order/commands'
import { editionPage } from '@/lib/editions/edition-queries'
import { ownList } from '@/lib/progress/queries/list'
import { lockWords } from '@/lib/progress/queries/lock-queries'
import { waiting } from '@/lib/progress/queries/modules'
import { noon } from '@/tests/support/people'
import type { Asker, Cast } from '../cast'
import { all, command, query, type Row } from '../row'

const nameless = { anonymous: 'Forbidden', guest: 'Forbidden' } as const
const administrators = all('Forbidden', { administrator: 'allowed' })

const listOf = async (cast: Cast, { viewer }: Asker) =>
  ownList(viewer, await editionPage(viewer, cast.edition.slug), noon)

export const order: Row[] = [
  command('editions/order/commands', {
    run: orderItems,
    asked: 'that the items of the edition may be done in any order',
    input: (cast: Cast) => [{ edition: cast.edition.slug, order: 'free' as const }],
    as: administrators,
  }),
  command('editions/order/commands', {
    run: openItem,
    asked: 'that an item opens with the edition',
    input: ({ edition, course }: Cast) => [
      { edition: edition.slug, item: course.text, opening: { how: 'now' as const } },
    ],
    as: administrators,
  }),
  query('dashboard/order-queries', {
    run: editionOrder,
    asked: 'in which order the items of the edition are done, and when each opens',
    input: (cast: Cast) => [cast.edition.slug, noon],
    as: all('NotFound', { ...nameless, facilitator: 'Forbidden', administrator: 'allowed' }),
  }),
  query('progress/queries/list', {
    run: ownList,
    asked: 'what is locked, of an edition that was found before',
    input: async (cast: Cast, asker: Asker) => [
      await editionPage(asker.viewer, cast.edition.slug),
      noon,
    ],
    as: all('allowed'),
  }),
  query('progress/queries/lock-queries', {
    run: lockWords,
    asked: 'the words for what is locked, from a list that was made before',
    input: async (cast: Cast, asker: Asker) => [await listOf(cast, asker), [], []] as const,
    as: all('allowed'),
  }),
  query('progress/queries/modules', {
    run: waiting,
    asked: 'what a day will open, from a list that was made before',
    input: async (cast: Cast, asker: Asker) => [await listOf(cast, asker)] as const,
    as: all('allowed'),
  }),
]
