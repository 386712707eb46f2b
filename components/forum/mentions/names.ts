import { sortKey } from '@/lib/i18n/sort-key'

/** What the site answered for a beginning, and whether that is everybody. */
type Answer = { key: string; names: readonly string[]; all: boolean }

const isAnswer = (value: unknown): value is Omit<Answer, 'key'> =>
  typeof value === 'object' &&
  value !== null &&
  'names' in value &&
  Array.isArray(value.names) &&
  'all' in value &&
  typeof value.all === 'boolean'

/** Those of the names of which one word begins so. */
export const beginning = (names: readonly string[], key: string): string[] =>
  names.filter((name) => ` ${sortKey(name)}`.includes(` ${key}`))

/**
 * Looks names up as they are written, and asks the site only for what no earlier answer holds: of
 * most names the first two letters are all that travels.
 */
export function namesFrom(
  path: string,
  shortest: number,
): (typed: string, signal: AbortSignal) => Promise<readonly string[]> {
  let known: Answer[] = []
  return async (typed, signal) => {
    const key = sortKey(typed)
    if (key.length < shortest) return []
    const answer = known.find((one) => key === one.key || (one.all && key.startsWith(one.key)))
    if (answer) return beginning(answer.names, key)
    const response = await fetch(`${path}?q=${encodeURIComponent(typed.trim())}`, { signal })
    const value: unknown = response.ok ? await response.json() : null
    if (!isAnswer(value)) return []
    known = [...known, { key, names: value.names, all: value.all }]
    return value.names
  }
}
