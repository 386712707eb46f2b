import { downloadLearners } from '@/lib/dashboard/download-commands'
import { overseenEdition, overseenEditionList } from '@/lib/dashboard/edition-queries'
import { listedItems } from '@/lib/dashboard/learner-queries'
import type { Cast } from '../cast'
import { all, command, query, type Row } from '../row'
import { anAdministrator } from '../people'

const everyone = { country: null, state: null, name: '' }
const nameless = { anonymous: 'Forbidden', guest: 'Forbidden' } as const
const overseers = { facilitator: 'allowed', administrator: 'allowed' } as const

export const dashboard: Row[] = [
  query('dashboard/edition-queries', {
    run: overseenEdition,
    asked: 'an edition, with the key to its learners',
    input: (cast: Cast) => [cast.edition.slug],
    as: all('NotFound', { ...nameless, ...overseers }),
  }),
  query('dashboard/edition-queries', {
    run: overseenEditionList,
    asked: 'the editions one looks after, the edition among them',
    input: () => [],
    whole: (editions) => editions.length > 1,
    as: all('NotFound', {
      ...nameless,
      administrator: 'allowed',
      facilitator: 'filtered',
      otherFacilitator: 'filtered',
    }),
  }),
  query('dashboard/learner-queries', {
    run: listedItems,
    asked: "the edition's items, with the key that overseenEdition gave an administrator",
    input: async (cast: Cast) => [
      await overseenEdition(await anAdministrator(), cast.edition.slug),
    ],
    as: all('allowed'),
  }),
  command('dashboard/download-commands', {
    run: downloadLearners,
    asked: 'the list of learners, with addresses',
    input: (cast: Cast) => [{ edition: cast.edition.slug, filter: everyone }],
    as: all('NotFound', { ...nameless, facilitator: 'Forbidden', administrator: 'allowed' }),
  }),
]
