/** How many places of an edition's list one number holds: few enough to be exact in JavaScript. */
export const placesInWord = 48

type Placed = { position: number; required: boolean; moduleId: string }

/** People who have done the same items. */
export type Pattern = {
  /** A bit for each place of the list that is done, `placesInWord` to a number. */
  words: readonly number[]
  silent: boolean
  people: number
}

const hasDone = ({ words }: Pattern, position: number): boolean => {
  const word = words[Math.floor(position / placesInWord)] ?? 0
  return Math.floor(word / 2 ** (position % placesInWord)) % 2 === 1
}

const peopleIn = (patterns: readonly Pattern[]): number =>
  patterns.reduce((sum, { people }) => sum + people, 0)

/** How many have done the item at this place. */
export const doneAt = (patterns: readonly Pattern[], position: number): number =>
  peopleIn(patterns.filter((pattern) => hasDone(pattern, position)))

/** How many have done all that a module requires; nobody where it requires nothing. */
export function doneOfModule(
  patterns: readonly Pattern[],
  items: readonly Placed[],
  module: string,
): number {
  const asked = items.filter(({ required, moduleId }) => required && moduleId === module)
  if (asked.length === 0) return 0
  return peopleIn(
    patterns.filter((pattern) => asked.every(({ position }) => hasDone(pattern, position))),
  )
}

/** Of how many silent people each place is the furthest that they did; null for none at all. */
export function stopsOf(
  patterns: readonly Pattern[],
  items: readonly Placed[],
): Map<number | null, number> {
  const fromTheEnd = items.map(({ position }) => position).sort((a, b) => b - a)
  const stops = new Map<number | null, number>()
  for (const pattern of patterns.filter(({ silent }) => silent)) {
    const furthest = fromTheEnd.find((position) => hasDone(pattern, position)) ?? null
    stops.set(furthest, (stops.get(furthest) ?? 0) + pattern.people)
  }
  return stops
}
