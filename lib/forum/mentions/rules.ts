import { sortKey } from '@/lib/i18n/sort-key'

/** Signs of one text that are looked at, and words of a name. */
const mostSigns = 20
const longestName = 7

/** Where a text is somebody else's, or code, nobody is called. */
const without = (markdown: string): string =>
  markdown
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, ' ')
    .replace(/^ {0,3}>.*$/gm, ' ')
    .replace(/`[^`\n]*`/g, ' ')

const sign =
  /(?<=^|[\s(«“"'*_])@((?:\p{L}[\p{L}\p{M}\p{N}'’.-]*)(?: \p{L}[\p{L}\p{M}\p{N}'’.-]*)*)/gmu

/** A name that may stand after a sign: as it is written, and as names are compared. */
export type Candidate = { written: string; key: string }

/** For each sign of a text the names that may be meant, the longest first. */
export const candidatesIn = (body: string): Candidate[][] =>
  [...without(body).matchAll(sign)].slice(0, mostSigns).map(([, after = '']) => {
    const words = after.split(' ').slice(0, longestName)
    return words.map((_, at) => {
      const written = words.slice(0, words.length - at).join(' ')
      return { written: written.replace(/['’.-]+$/u, ''), key: sortKey(written) }
    })
  })

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const quoting = /^<(\/?)(?:code|pre|blockquote|a)\b/

/**
 * Marks the names that a text calls in the HTML that was made of it. Names are letters, spaces and
 * what joins them, so that they stand there as they were written; nothing inside a tag is touched.
 */
export function markMentions(html: string, names: readonly string[]): string {
  if (names.length === 0) return html
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length).map(escaped)
  const called = new RegExp(`@(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu')
  let inside = 0
  return html
    .split(/(<[^>]*>)/)
    .map((part) => {
      const [, end] = quoting.exec(part) ?? []
      if (end !== undefined) inside += end === '' ? 1 : -1
      if (part.startsWith('<') || inside > 0) return part
      return part.replace(called, '<span class="mention">$&</span>')
    })
    .join('')
}
