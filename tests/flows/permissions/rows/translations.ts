import { correctTranslation, translatePost } from '@/lib/forum/translations/commands'
import { translatedPost } from '@/lib/forum/translations/queries'
import type { Cast } from '../cast'
import { aHeldPost } from '../posts'
import { all, command, query, type Row } from '../row'

const readers = {
  learner: 'allowed',
  observer: 'allowed',
  facilitator: 'allowed',
  administrator: 'allowed',
} as const
const thread = (cast: Cast) => ({ post: cast.edition.thread })

export const translations: Row[] = [
  command('forum/translations/commands', {
    run: translatePost,
    asked: 'a thread of the forum for those enrolled, on a site without a provider',
    input: (cast: Cast) => [thread(cast)],
    as: all('NotFound', {
      learner: 'Conflict',
      observer: 'Conflict',
      facilitator: 'Conflict',
      administrator: 'Conflict',
    }),
  }),
  command('forum/translations/commands', {
    run: correctTranslation,
    asked: "another's thread of the forum for those enrolled, by a text that it no longer has",
    input: (cast: Cast) => [{ ...thread(cast), source: 'old', text: 'Bom dia.' }],
    as: all('NotFound', {
      learner: 'Forbidden',
      observer: 'Forbidden',
      facilitator: 'Conflict',
      administrator: 'Conflict',
    }),
  }),
  query('forum/translations/queries', {
    run: translatedPost,
    asked: 'a thread of the forum for those enrolled',
    input: (cast: Cast) => [cast.edition.thread],
    as: all('NotFound', readers),
  }),
  query('forum/translations/queries', {
    run: translatedPost,
    asked: 'a held post of the forum for everyone',
    input: async (cast: Cast) => [await aHeldPost(cast.open)],
    as: all('NotFound'),
  }),
]
