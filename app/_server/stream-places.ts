const place = Symbol.for('ponte.stream-places')
const shared = globalThis as { [place]?: Map<string, number> }
const taken: Map<string, number> = (shared[place] ??= new Map<string, number>())

/**
 * Takes one of so many places for streams that stay open in this process.
 *
 * @returns what gives it back; null when all are taken
 */
export function takePlace(key: string, most: number): (() => void) | null {
  const before = taken.get(key) ?? 0
  if (before >= most) return null
  taken.set(key, before + 1)
  return () => {
    const left = (taken.get(key) ?? 1) - 1
    if (left > 0) taken.set(key, left)
    else taken.delete(key)
  }
}
