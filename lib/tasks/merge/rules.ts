/** Paragraphs are what stands between blank lines. */
const paragraphs = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.trimEnd())
    .filter((paragraph) => paragraph !== '')

const joined = (all: readonly string[]): string => all.join('\n\n')

/** For each paragraph of `from`, where it stands in `to`, in one order; -1 where it does not. */
function matches(from: readonly string[], to: readonly string[]): number[] {
  const longest = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1))
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0
  for (let i = from.length - 1; i >= 0; i -= 1)
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const row = longest[i]
      if (row)
        row[j] = from[i] === to[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const found = from.map(() => -1)
  for (let i = 0, j = 0; i < from.length && j < to.length;) {
    if (from[i] === to[j]) found[i++] = j++
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return found
}

type Part = readonly string[]
const isSame = (a: Part, b: Part) => a.length === b.length && a.every((one, at) => one === b[at])

/** What both made of one stretch; where they differ both stay, theirs first. */
function settled(base: Part, mine: Part, theirs: Part): { all: string[]; both: boolean } {
  if (isSame(mine, base) || isSame(mine, theirs)) return { all: [...theirs], both: false }
  if (isSame(theirs, base)) return { all: [...mine], both: false }
  if (base.length > 1 && base.length === mine.length && base.length === theirs.length) {
    const each = base.map((one, at) =>
      settled([one], mine.slice(at, at + 1), theirs.slice(at, at + 1)),
    )
    return { all: each.flatMap(({ all }) => all), both: each.some(({ both }) => both) }
  }
  const fresh = mine.filter((one) => !theirs.includes(one) && !base.includes(one))
  return { all: [...theirs, ...fresh], both: fresh.length > 0 }
}

/** `both`: somewhere two wrote differently over the same paragraph, and both stand there now. */
export type Merged = { body: string; both: boolean }

/**
 * Brings two texts together that were typed over the same one, paragraph by paragraph. No paragraph
 * that either of them wrote is lost.
 */
export function mergeTexts(base: string, mine: string, theirs: string): Merged {
  if (mine === theirs || mine === base) return { body: theirs, both: false }
  if (theirs === base) return { body: mine, both: false }
  const [b, m, t] = [paragraphs(base), paragraphs(mine), paragraphs(theirs)]
  const [toMine, toTheirs] = [matches(b, m), matches(b, t)]
  const [kept, at] = [[] as string[], { base: 0, mine: 0, theirs: 0 }]
  let both = false
  const settle = (base: number, mine: number, theirs: number) => {
    const part = settled(b.slice(at.base, base), m.slice(at.mine, mine), t.slice(at.theirs, theirs))
    kept.push(...part.all)
    both ||= part.both
  }
  for (const [i, paragraph] of b.entries()) {
    const [inMine, inTheirs] = [toMine[i] ?? -1, toTheirs[i] ?? -1]
    if (inMine < 0 || inTheirs < 0) continue
    settle(i, inMine, inTheirs)
    kept.push(paragraph)
    Object.assign(at, { base: i + 1, mine: inMine + 1, theirs: inTheirs + 1 })
  }
  settle(b.length, m.length, t.length)
  return { body: joined(kept), both }
}

/** Where it is no longer known what they began from: both whole, theirs first. */
export const bothTexts = (mine: string, theirs: string): Merged => mergeTexts('', mine, theirs)
