/**
 * The language in which a text is shown: the wanted one, else the one it was written in, else any,
 * the first by alphabet so that every page chooses the same. Undefined when there is none at all.
 */
export const shownLanguage = (
  available: readonly string[],
  wanted: string,
  original: string,
): string | undefined =>
  [wanted, original].find((language) => available.includes(language)) ?? [...available].sort()[0]

/** From rows of several languages, the one that is shown. */
export const shownText = <Text extends { language: string }>(
  texts: readonly Text[],
  wanted: string,
  original: string,
): Text | undefined => {
  const language = shownLanguage(
    texts.map((text) => text.language),
    wanted,
    original,
  )
  return texts.find((text) => text.language === language)
}
