import { saveDraft } from '@/lib/forum/drafts/commands'
import { beginning } from '@/lib/forum/drafts/queries'
import { thankPost, withdrawThanks } from '@/lib/forum/thanks/commands'
import { thanksOf } from '@/lib/forum/thanks/queries'
import type { Cast } from '../cast'
import { all, command, query, type Row } from '../row'

const readers = {
  learner: 'allowed',
  observer: 'allowed',
  facilitator: 'allowed',
  administrator: 'allowed',
} as const
const withoutAccount = { anonymous: 'Forbidden', guest: 'Forbidden' } as const
const suspended = { suspended: 'Forbidden', suspendedStaff: 'Forbidden' } as const
const nobodyElse = { ...readers, ...withoutAccount, ...suspended } as const

const thread = ({ edition }: Cast): [{ post: string }] => [{ post: edition.thread }]

export const thanksAndDrafts: Row[] = [
  command('forum/thanks/commands', {
    run: thankPost,
    asked: "another's post in the forum for those enrolled",
    input: thread,
    as: all('NotFound', nobodyElse),
  }),
  command('forum/thanks/commands', {
    run: withdrawThanks,
    asked: "for another's post in the forum for those enrolled",
    input: thread,
    as: all('NotFound', nobodyElse),
  }),
  query('forum/thanks/queries', {
    run: thanksOf,
    asked: 'who thanked for a post in the forum for those enrolled',
    input: ({ edition, module }: Cast) => [
      { edition: edition.slug, module: module.slug, post: edition.thread },
    ],
    as: all('NotFound', readers),
  }),
  query('forum/drafts/queries', {
    run: beginning,
    asked: 'a quotation of a post in the forum for those enrolled',
    input: ({ edition }: Cast) => [{ forum: edition.forum, quote: edition.thread }],
    whole: ({ quote }) => quote !== null,
    as: all('NotFound', readers),
  }),
  command('forum/drafts/commands', {
    run: saveDraft,
    asked: 'a draft in the forum for those enrolled',
    input: ({ edition }: Cast) => [{ forum: edition.forum, parent: '', body: 'Um começo' }],
    as: all('NotFound', nobodyElse),
  }),
]
