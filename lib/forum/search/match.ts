import type { Engine } from '@/lib/platform/db/engine'
import { facet, type Wanted } from './words'

export type Sought = {
  wanted: readonly Wanted[]
  /** Ids of the forums that are searched; at least one. */
  forums: readonly string[]
  author: string | null
  language: string | null
}

/** How each engine writes that a word is whole or open, that all are meant, or any. */
const spelling = {
  sqlite: { open: (word: string) => `"${word}" *`, whole: (word: string) => `"${word}"` },
  postgresql: { open: (word: string) => `'${word}':*`, whole: (word: string) => `'${word}'` },
} as const
const and = { sqlite: ' AND ', postgresql: ' & ' } as const
const or = { sqlite: ' OR ', postgresql: ' | ' } as const

/**
 * What is looked for, in the words of an engine's index. Words hold letters and digits alone, so
 * nothing that somebody types can be read as an operator.
 */
export function matchText(engine: Engine, { wanted, forums, author, language }: Sought): string {
  const { open, whole } = spelling[engine]
  const places = forums.map((id) => whole(facet('forum', id)))
  return [
    ...wanted.map((one) => (one.open ? open(one.word) : whole(one.word))),
    ...(author ? [whole(facet('author', author))] : []),
    ...(language ? [whole(facet('language', language))] : []),
    `(${places.join(or[engine])})`,
  ].join(and[engine])
}
