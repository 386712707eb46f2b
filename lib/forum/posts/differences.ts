import { diffWordsWithSpace } from 'diff'
import type { Difference } from './schema'

/** Beyond so many changed words nobody reads word by word, and finding them takes long. */
const mostChanges = 2_000

/** What was taken out of a text and what was put in, word by word; whole when all is different. */
export function differences(before: string, after: string): Difference[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostChanges })
  if (!parts)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
