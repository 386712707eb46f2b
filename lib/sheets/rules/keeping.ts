/** What a field holds: the number of its text, 0 before there is one. */
export type FieldText = { number: number; body: string }

/** What somebody made of the text of a number. */
export type Written = { basis: number; body: string }

/** What becomes of it: nothing new, the field's next text, or a text beside it. */
export type Keeping = 'same' | 'next' | 'beside'

/**
 * Decides what becomes of a text, so that no word is lost: it follows on the text that it was made
 * from, or else it is kept beside the one that came meanwhile.
 *
 * @param was the text that it was made from, null where there is none of that number
 */
export function keepingOf(
  { basis, body }: Written,
  { was, now, signed }: { was: string | null; now: FieldText; signed: boolean },
): Keeping {
  if (body === now.body || body === was) return 'same'
  return basis === now.number && !signed ? 'next' : 'beside'
}

/** The first thing that stands between a sheet and its signature: an error code. */
export function signingObstacle(sheet: {
  texts: readonly string[]
  asides: number
  isSeen: boolean
}): 'sheetChanged' | 'sheetAsides' | 'sheetEmpty' | null {
  if (!sheet.isSeen) return 'sheetChanged'
  if (sheet.asides > 0) return 'sheetAsides'
  return sheet.texts.every((text) => text.trim() === '') ? 'sheetEmpty' : null
}
