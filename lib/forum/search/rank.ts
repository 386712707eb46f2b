import { isMet, wordsOf, type Wanted } from './words'

/** So much of a post counts for its place in the list; the rest only for whether it is found. */
export const judgedLength = 2_000

/**
 * How well a post answers what is looked for: 3 for each word as it was typed, 1 for each as the
 * beginning of another, 4 where two stand side by side as they were typed, 2 for what begins a
 * thread. The same on every database, which rank by formulas of their own.
 */
export function rankOf(
  post: { text: string; isThread: boolean },
  wanted: readonly Wanted[],
): number {
  const words = wordsOf(post.text)
  const places = wanted.map((one) =>
    words.flatMap((word, place) => (isMet(one, word) ? [{ place, whole: word === one.word }] : [])),
  )
  const met = places.map((found) =>
    found.some(({ whole }) => whole) ? 3 : found.length > 0 ? 1 : 0,
  )
  const beside = places.slice(1).map((found, before) => {
    const earlier = new Set(places[before]?.map(({ place }) => place + 1))
    return found.some(({ place }) => earlier.has(place)) ? 4 : 0
  })
  return [...met, ...beside].reduce<number>((sum, points) => sum + points, post.isThread ? 2 : 0)
}
