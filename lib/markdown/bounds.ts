import type { Root } from 'mdast'
import type { Processor } from 'unified'

/** The longest text, in characters, that is read as Markdown; a longer one is shown as plain paragraphs. */
export const longestMarkdown = { post: 20_000, content: 200_000 } as const

/**
 * Characters that turn the order of what follows around (bidirectional embeddings, overrides) or show
 * nothing at all (zero-width space, word joiner, soft hyphen, byte order mark). They are used to
 * disguise addresses. The joiners and marks that Arabic, Persian and emoji need stay.
 */
const disguises = /[\u00AD\u200B\u2060-\u2064\u202A-\u202E\u2066-\u206F\uFEFF]/g

const deepestPrefix = 16
const mostLines = 2_000
const mostMarks = 1_500
const longestRun = 100

const prefixMark = /^[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/
const marks = /[*_~[\]|`]/g
const longRun = new RegExp(`([*_~])\\1{${longestRun}}`)

/** How many quotes and lists a line opens at its start. Reads at most one more than is allowed. */
const prefixDepth = (line: string): number => {
  let rest = line
  let depth = 0
  while (depth <= deepestPrefix) {
    const found = prefixMark.exec(rest)
    if (!found) break
    depth += 1
    rest = rest.slice(found[0].length)
  }
  return depth
}

const hasMoreMarksThan = (most: number, text: string): boolean =>
  (text.match(marks)?.length ?? 0) > most

/**
 * Whether a text holds more structure than a person writes. The Markdown parser takes time that grows
 * with the square of some patterns, and runs out of stack on others; such a text is shown as it was
 * typed. What we write ourselves is longer, and measured paragraph by paragraph.
 */
export const isDense = (markdown: string, trusted = false): boolean => {
  const paragraphs = trusted ? markdown.split(/\n\s*\n/) : [markdown]
  if (paragraphs.some((one) => hasMoreMarksThan(mostMarks, one)) || longRun.test(markdown))
    return true
  const lines = markdown.split('\n')
  if (lines.length > mostLines && !trusted) return true
  return lines.some((line) => prefixDepth(line) > deepestPrefix)
}

const plainTree = (text: string): Root => ({
  type: 'root',
  children: text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
})

/** A remark plugin, first in the list: cleans the source, and reads as Markdown only what is bounded. */
export function boundedParser(this: Processor, options: { longest: number; trusted: boolean }) {
  const parse = this.parser
  if (!parse) throw new Error('boundedParser stands after remark-parse')
  this.parser = (source, file) => {
    const text = source.replace(/\r\n?/g, '\n').replace(disguises, '')
    const readable = text.length <= options.longest && !isDense(text, options.trusted)
    return readable ? parse(text, file) : plainTree(text)
  }
}
