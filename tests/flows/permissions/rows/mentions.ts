import { peopleToMention } from '@/lib/forum/mentions/queries'
import { aLearnerOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { noon } from '@/tests/support/people'
import type { Cast } from '../cast'
import { all, query, type Row } from '../row'

export const mentions: Row[] = [
  query('forum/mentions/queries', {
    run: peopleToMention,
    asked: 'a learner by name, to call her in the forum for those enrolled',
    input: async ({ edition, module }: Cast) => {
      const { account } = await aLearnerOf(edition)
      await db.account.update({
        where: { id: account?.id ?? '' },
        data: { name: 'Zulmira Chamada', nameKey: 'zulmira chamada' },
      })
      return [{ edition: edition.slug, module: module.slug }, 'zulm', noon]
    },
    whole: ({ names }) => names.length > 0,
    as: all('NotFound', {
      ...{ learner: 'allowed', facilitator: 'allowed', administrator: 'allowed' },
      observer: 'filtered',
    }),
  }),
]
