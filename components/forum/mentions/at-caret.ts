/** The beginning of a name after a sign, and where the sign stands. */
type Begun = { at: number; typed: string }

/** Words of a name that are looked at. */
const mostWords = 4

// No look-behind: old phones stumble over it before they run anything.
const begun = /(?:^|[\s(«“"'*_])@(\p{L}[\p{L}\p{M}\p{N}'’.-]*(?: \p{L}[\p{L}\p{M}\p{N}'’.-]*)*)$/u

/** The name that is being written at the caret of a box; null where none is. */
export function nameBegun({
  value,
  selectionStart: caret,
}: Pick<HTMLTextAreaElement, 'value' | 'selectionStart'>): Begun | null {
  const line = value.slice(value.lastIndexOf('\n', caret - 1) + 1, caret)
  const typed = begun.exec(line)?.[1]
  if (typed === undefined || typed.split(' ').length > mostWords) return null
  return { at: caret - typed.length - 1, typed }
}
