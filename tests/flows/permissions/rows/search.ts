import { readablePlaces } from '@/lib/forum/search/places-queries'
import { searchPosts } from '@/lib/forum/search/queries'
import { searchSchema } from '@/lib/forum/search/schema'
import type { Cast } from '../cast'
import { all, query, type Row } from '../row'

const readers = {
  learner: 'allowed',
  observer: 'allowed',
  facilitator: 'allowed',
  administrator: 'allowed',
} as const

/** Searching the forums. */
export const search: Row[] = [
  query('forum/search/queries', {
    run: searchPosts,
    asked: 'a post of the forum for those enrolled, by its words',
    input: (cast: Cast) => [{ ...searchSchema.parse({ q: 'bom dia' }), in: cast.edition.forum }],
    whole: ({ posts }) => posts.length > 0,
    as: all('filtered', readers),
  }),
  query('forum/search/places-queries', {
    run: readablePlaces,
    asked: 'where to search, the forum for those enrolled among them',
    input: () => [],
    whole: (places) => places.some(({ module }) => module === 'first'),
    as: all('allowed'),
  }),
]
