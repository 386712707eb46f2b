import { sortKey } from '@/lib/i18n/sort-key'
import { isMet, type Wanted } from './words'

/** A piece of a text; `hit` where it is what was looked for. */
export type Part = { text: string; hit: boolean }

type Span = { from: number; to: number }

const words = /[\p{L}\p{N}\p{M}]+/gu

function hitsIn(text: string, wanted: readonly Wanted[]): Span[] {
  return [...text.matchAll(words)].flatMap(({ 0: word, index }) => {
    const key = sortKey(word)
    if (wanted.some((one) => isMet(one, key))) return [{ from: index, to: index + word.length }]
    // Only scripts without spaces hide a wanted word within another.
    const inside = wanted.filter(
      (one) => one.open && one.word.length < 3 && word.includes(one.word),
    )
    return inside.map((one) => {
      const from = index + word.indexOf(one.word)
      return { from, to: from + one.word.length }
    })
  })
}

/** One after the other, those that touch or overlap as one. */
const joined = (spans: readonly Span[]): Span[] =>
  [...spans]
    .sort((a, b) => a.from - b.from)
    .reduce<Span[]>((done, span) => {
      const last = done.at(-1)
      if (!last || span.from > last.to) return [...done, { ...span }]
      last.to = Math.max(last.to, span.to)
      return done
    }, [])

/** Characters shown before the first hit, so that it is read in its sentence. */
const before = 60

/** Where a cut falls between words: the first space from here on, or here when there is none near. */
function between(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space >= 0 && space - at < 30 ? space + 1 : at
}

/** The piece of a text around the first word that was looked for, at most about `length` long. */
export function snippetOf(text: string, wanted: readonly Wanted[], length: number): Part[] {
  const hits = joined(hitsIn(text, wanted))
  const first = hits[0]?.from ?? 0
  const from = first <= before ? 0 : Math.min(first, between(text, first - before))
  const to = text.length <= from + length ? text.length : between(text, from + length - 20)
  const parts: Part[] = []
  let done = from
  for (const hit of hits.filter((one) => one.from >= from && one.to <= to)) {
    if (hit.from > done) parts.push({ text: text.slice(done, hit.from), hit: false })
    parts.push({ text: text.slice(hit.from, hit.to), hit: true })
    done = hit.to
  }
  if (done < to) parts.push({ text: text.slice(done, to).trimEnd(), hit: false })
  const ellipsis = { text: '…', hit: false }
  return [...(from > 0 ? [ellipsis] : []), ...parts, ...(to < text.length ? [ellipsis] : [])]
}
