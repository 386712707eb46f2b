import { writeSummary } from '@/lib/forum/summaries/commands'
import { summaryToWrite } from '@/lib/forum/summaries/queries'
import { aLearnerOf } from '@/tests/support/courses'
import { write } from '@/tests/support/forum'
import type { Cast } from '../cast'
import { all, command, query, type Row } from '../row'

const moderators = { facilitator: 'allowed', administrator: 'allowed' } as const

/** By somebody of its own: the cast's learner has written all that one may within the hour. */
const aThread = async ({ edition }: Cast) =>
  (await write(await aLearnerOf(edition), edition.forum)).thread

export const summaries: Row[] = [
  command('forum/summaries/commands', {
    run: writeSummary,
    asked: 'a summary of a thread of the edition',
    input: async (cast: Cast) => [
      {
        ...{ thread: await aThread(cast), language: 'pt' as const },
        ...{ version: '' as const, body: 'Todos concordam.' },
      },
    ],
    as: all('NotFound', {
      ...moderators,
      ...{ anonymous: 'Forbidden', guest: 'Forbidden' },
      ...{ suspended: 'Forbidden', suspendedStaff: 'Forbidden' },
    }),
  }),
  query('forum/summaries/queries', {
    run: summaryToWrite,
    asked: 'a thread of the edition, to sum it up',
    input: async (cast: Cast) => [
      {
        ...{ edition: cast.edition.slug, module: cast.module.slug },
        ...{ thread: await aThread(cast), language: 'pt' as const },
      },
    ],
    as: all('NotFound', moderators),
  }),
]
