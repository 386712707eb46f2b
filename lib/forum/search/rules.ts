/** A post that matches; `sequence` tells the order in which posts became findable. */
export type Candidate = { sequence: number; rank: number }

/** A place in the list: the newest post of the run that is ranked together, and the last one shown. */
export type SearchCursor = { from: number; last: Candidate | null }

/** Matches that are ranked together, the newest first; after the last of them come older ones. */
export const runLength = 200
export const foundPerPage = 20

export const searchCursorText = ({ from, last }: SearchCursor): string =>
  last ? `${from}.${last.rank}.${last.sequence}` : `${from}`

/** Reads what `searchCursorText` wrote; anything else means the first page. */
export function readSearchCursor(text: string | null): SearchCursor | null {
  const [, from, rank, sequence] = /^(\d{1,10})(?:\.(\d{1,6})\.(\d{1,10}))?$/.exec(text ?? '') ?? []
  if (from === undefined || Number(from) >= 2 ** 31) return null
  const last = rank === undefined ? null : { rank: Number(rank), sequence: Number(sequence) }
  return { from: Number(from), last }
}

const isBefore = (a: Candidate, b: Candidate): boolean =>
  a.rank === b.rank ? a.sequence > b.sequence : a.rank > b.rank

/**
 * One page of a run of matches: the best first, of equals the newest. When the run is shown, the
 * next page begins with older matches, so that a page costs the same however many there are.
 */
export function pageOfRun<C extends Candidate>(
  run: readonly C[],
  cursor: SearchCursor | null,
): { shown: C[]; next: SearchCursor | null } {
  const from = cursor?.from ?? Math.max(0, ...run.map(({ sequence }) => sequence))
  const last = cursor?.last
  const ranked = [...run].sort((a, b) => (isBefore(a, b) ? -1 : 1))
  const left = last ? ranked.filter((one) => isBefore(last, one)) : ranked
  const shown = left.slice(0, foundPerPage)
  const end = shown.at(-1)
  if (end && left.length > shown.length)
    return { shown, next: { from, last: { rank: end.rank, sequence: end.sequence } } }
  const oldest = Math.min(...run.map(({ sequence }) => sequence))
  return { shown, next: run.length < runLength ? null : { from: oldest - 1, last: null } }
}
