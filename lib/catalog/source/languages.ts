import { type Reading, report } from './reading'

/** The files of one thing in its languages: `01-text.pt.md` and `01-text.en.md` by language. */
export type LanguageFiles = { stem: string; byLanguage: Map<string, string> }

const form = /^(.+)\.([a-z]{2,3})\.md$/

/** The language of a file, by its name. */
export const languageOf = (file: string): string => form.exec(file)?.[2] ?? ''

/** Groups the Markdown files of a folder by what stands before the language. */
export const languageFiles = (folder: string, names: readonly string[]): LanguageFiles[] => {
  const groups = new Map<string, Map<string, string>>()
  for (const name of names) {
    const [, stem, language] = form.exec(name) ?? []
    if (!stem || !language) continue
    const group = groups.get(stem) ?? new Map<string, string>()
    groups.set(stem, group.set(language, `${folder}/${name}`))
  }
  return [...groups].map(([stem, byLanguage]) => ({ stem, byLanguage }))
}

/** Each thing must exist in every language of its course or practice, and in no other. */
export const checkLanguages = (
  reading: Reading,
  folder: string,
  { stem, byLanguage }: LanguageFiles,
  languages: readonly string[],
): void => {
  const [first = ''] = languages
  const [other] = byLanguage.values()
  for (const language of languages) {
    if (byLanguage.has(language)) continue
    if (language === first && other) {
      const message = `this is a translation, but ${stem}.${first}.md, its original, is missing`
      report(reading, other, 1, 'missingLanguage', message)
      continue
    }
    const message = `it is written in ${languages.join(', ')}; this text is missing in "${language}"`
    report(reading, `${folder}/${stem}.${language}.md`, 1, 'missingLanguage', message)
  }
  for (const [language, file] of byLanguage) {
    if (languages.includes(language)) continue
    const message = `"${language}" is not among its languages: ${languages.join(', ')}`
    report(reading, file, 1, 'unknownLanguage', message)
  }
}
