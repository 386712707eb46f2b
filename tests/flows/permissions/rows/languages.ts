import { correctLanguage } from '@/lib/forum/languages/commands'
import { postInLanguage } from '@/lib/forum/languages/queries'
import type { Asker, Cast } from '../cast'
import { aHeldPost, ownPost } from '../posts'
import { all, command, query, type Row } from '../row'

const moderators = { facilitator: 'allowed', administrator: 'allowed' } as const
const suspended = { suspended: 'Forbidden', suspendedStaff: 'Forbidden' } as const

export const languages: Row[] = [
  command('forum/languages/commands', {
    run: correctLanguage,
    asked: "another's post of the edition's forum",
    input: async (cast: Cast) => [{ post: await aHeldPost(cast.edition), language: 'tet' }],
    as: all('NotFound', { ...moderators, ...suspended }),
  }),
  command('forum/languages/commands', {
    run: correctLanguage,
    asked: 'an own post',
    input: async (cast: Cast, asker: Asker) => [
      { post: await ownPost(cast, asker), language: 'tet' },
    ],
    as: all('allowed', { ...suspended, anonymous: 'NotFound' }),
  }),
  query('forum/languages/queries', {
    run: postInLanguage,
    asked: "another's post of the edition's forum",
    input: async (cast: Cast) => [await aHeldPost(cast.edition)],
    as: all('NotFound', { ...moderators, ...suspended }),
  }),
]
