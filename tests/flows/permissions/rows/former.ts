import { formerForums } from '@/lib/forum/former/queries'
import { editionToFollow } from '@/lib/forum/subscriptions/edition-queries'
import { noon } from '@/tests/support/people'
import type { Cast } from '../cast'
import { all, query, type Row } from '../row'

export const former: Row[] = [
  query('forum/former/queries', {
    run: formerForums,
    asked: "the module's forums in editions before, of which there are none",
    input: ({ edition, module }: Cast) => [{ edition: edition.slug, module: module.slug }, noon],
    as: all('allowed'),
  }),
  query('forum/subscriptions/edition-queries', {
    run: editionToFollow,
    asked: 'the forums of the edition, to follow them',
    input: ({ edition }: Cast) => [edition.slug, noon],
    whole: (forum) => forum !== null,
    as: all('filtered', {
      ...{ learner: 'allowed', observer: 'allowed', facilitator: 'allowed' },
      administrator: 'allowed',
    }),
  }),
]
