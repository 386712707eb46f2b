import { sortKey } from '@/lib/i18n/sort-key'

/** Longer words are cut; PostgreSQL takes none above 2 KB. */
const longestWord = 40

/** Scripts that put no space between words: they are found by every two signs that stand together. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu

function pairsOf(run: string): string[] {
  const signs = Array.from(run)
  if (signs.length === 1) return signs
  return signs.slice(1).map((sign, before) => `${signs[before] ?? ''}${sign}`)
}

/** The last sign begins no pair, and is looked for alone too. */
const pairsAndLast = (run: string): string[] => [...pairsOf(run), ...Array.from(run).slice(-1)]

const split = (text: string, parts: (run: string) => string[]): string[] =>
  sortKey(text)
    .replace(unspaced, (run) => ` ${parts(run).join(' ')} `)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => Array.from(word).slice(0, longestWord).join(''))

/** The words of a text as they are compared: without accents, case and signs, in their order. */
export const wordsOf = (text: string): string[] => split(text, pairsOf)

/** A word that is looked for; where `open`, also as the beginning of a longer one. */
export type Wanted = { word: string; open: boolean }

const mostWanted = 10
const shortestOpen = 3

/** What somebody who typed this looks for: every word of it. */
export const wantedOf = (typed: string): Wanted[] =>
  [...new Set(wordsOf(typed))].slice(0, mostWanted).map((word) => ({
    word,
    open: Array.from(word).length >= shortestOpen || word.search(unspaced) === 0,
  }))

export const isMet = ({ word, open }: Wanted, by: string): boolean =>
  by === word || (open && by.startsWith(word))

/** What a search can be narrowed down by; no word begins with its sign. */
const marks = { forum: '@f', author: '@a', language: '@l' } as const
type Facet = keyof typeof marks

/** A post's forum, author or language as a word of its own in the index. */
export const facet = (kind: Facet, value: string): string =>
  `${marks[kind]}${value.toLowerCase().replace(/[^a-z0-9]/g, '')}`

type Indexed = { text: string; forumId: string; authorId: string; language: string }

/** Every word by which a post is found, once. */
export const indexWords = ({ text, forumId, authorId, language }: Indexed): string => {
  const facets = [facet('forum', forumId), facet('author', authorId), facet('language', language)]
  return [...new Set([...split(text, pairsAndLast), ...facets])].join(' ')
}
