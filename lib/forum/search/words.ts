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

/** The words of a text as they are compared: without accents, case and signs, in their order. */
export const wordsOf = (text: string): string[] =>
  sortKey(text)
    .replace(unspaced, (run) => ` ${pairsOf(run).join(' ')} `)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => Array.from(word).slice(0, longestWord).join(''))

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
  return [...new Set([...wordsOf(text), ...facets])].join(' ')
}
