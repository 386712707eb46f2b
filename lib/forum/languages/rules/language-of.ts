import { wordLists } from './word-lists'

/** What a detector makes of a text: its scores by language, the best first. */
export type Guess = {
  language: string
  reliable: boolean
  scores: Readonly<Record<string, number>>
}

/** Languages that a short text is believed to be in; a short text of others is mostly a mistake. */
const expected = new Set(['pt', 'en', 'es', 'fr', 'ar', 'de', 'it', 'ru', 'zh'])

/** Fewer words say too little. */
const fewestWords = 3
/** From so many words on the detector is believed whatever it says. */
const manyWords = 12
/** How near the reader's own language may come to the best before it is preferred, in a short text. */
const near = 0.93

/** The script of most letters decides where it belongs to one language in nearly all posts. */
const scripts = [
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['zh', /\p{Script=Han}/gu],
] as const

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0

/** The author's own words: without quotes of others, code, addresses and the signs of Markdown. */
export function ownWords(markdown: string): string {
  const text = markdown
    .slice(0, 4_000)
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, ' ')
    .replace(/^ {0,3}>.*$/gm, ' ')
    .replace(/`[^`\n]*`/g, ' ')
    .replace(/\b(?:https?:\/\/|www\.|mailto:)\S+|\S+@\S+/gi, ' ')
  return text.replace(/[*_~#[\]()|<>\\-]+(?=\s|$)|(?<=^|\s)[*_~#[\]()|<>\\-]+/g, ' ').trim()
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .match(/[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu) ?? []

/**
 * A language of the word lists: two of its own words, or one and enough that it shares with others,
 * and together a third of the text.
 */
function listedLanguage(words: readonly string[]): string | null {
  let best: { language: string; hits: number } | null = null
  for (const [language, { own, shared }] of Object.entries(wordLists)) {
    const owned = words.filter((word) => own.has(word)).length
    const hits = owned + words.filter((word) => shared.has(word)).length
    const isIt =
      owned > 0 &&
      hits >= 2 &&
      hits >= words.length / (owned > 1 ? 3 : 2) &&
      hits > (best?.hits ?? 0)
    if (isIt) best = { language, hits }
  }
  return best?.language ?? null
}

function scriptLanguage(text: string): string | null {
  const letters = count(text, /\p{L}/gu)
  return scripts.find(([, sign]) => count(text, sign) > letters / 2)?.[0] ?? null
}

/**
 * The language of a text: by its script, by the lists of words, by the detector, and where these
 * say too little, the language that its author has the interface in.
 */
export function languageOf(markdown: string, fallback: string, guess: (text: string) => Guess) {
  const text = ownWords(markdown)
  const script = scriptLanguage(text)
  if (script) {
    const { language, reliable } = guess(text)
    return reliable ? language : script
  }
  const words = wordsOf(text)
  const listed = listedLanguage(words)
  if (listed) return listed
  if (words.length < fewestWords) return fallback
  const { language, reliable, scores } = guess(text)
  if (!reliable) return fallback
  if (words.length >= manyWords) return language
  const isNear = (scores[fallback] ?? 0) >= near * (scores[language] ?? 1)
  return expected.has(language) && !isNear ? language : fallback
}
