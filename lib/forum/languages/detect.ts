import { eld } from 'eld/small'
import { languageOf } from './rules/language-of'
import type { LanguageBy } from './schema'

/**
 * The language in which a post is written. It takes up to a millisecond and waits for nothing, but
 * stands outside transactions all the same.
 * @param fallback the language that its author has the interface in
 */
export const detectLanguage = (markdown: string, fallback: string): string =>
  languageOf(markdown, fallback, (text) => {
    const found = eld.detect(text)
    return {
      language: found.language,
      reliable: found.language !== '' && found.isReliable(),
      scores: found.getScores(),
    }
  })

/** The language of a new text, and who says so: its author, or else what is found in the text. */
export const languageSaid = (
  markdown: string,
  said: string,
  fallback: string,
): { language: string; languageBy: LanguageBy } =>
  said === ''
    ? { language: detectLanguage(markdown, fallback), languageBy: 'detected' }
    : { language: said, languageBy: 'author' }
