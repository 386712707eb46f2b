import type { Viewer } from '@/lib/platform/viewer'
import { foundPosts, runOfMatches } from './found-queries'
import { readablePlaces } from './places-queries'
import { pageOfRun, readSearchCursor, searchCursorText } from './rules'
import type { FoundPosts, SearchInput } from './schema'
import { wantedOf } from './words'

/**
 * Posts that hold every word that was typed, in all forums that the viewer may read or in some of
 * them: the best first among the newest, then among those before them.
 */
export async function searchPosts(viewer: Viewer, asked: SearchInput): Promise<FoundPosts> {
  const places = await readablePlaces(viewer)
  const wanted = wantedOf(asked.q)
  const here = places.filter(({ id, editionId }) => !asked.in || [id, editionId].includes(asked.in))
  if (wanted.length === 0 || here.length === 0) return { posts: [], next: null, places }
  const cursor = readSearchCursor(asked.after)
  const sought = {
    wanted,
    forums: here.map(({ id }) => id),
    author: asked.by,
    language: asked.language,
  }
  const { shown, next } = pageOfRun(await runOfMatches(sought, cursor?.from ?? null), cursor)
  return {
    posts: await foundPosts(shown, wanted, here),
    next: next && searchCursorText(next),
    places,
  }
}
