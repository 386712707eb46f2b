import type { PracticeDraft, PracticeTextDraft } from '../../draft'
import type { PracticePart } from '../../practices/schema'
import { readBody } from '../body'
import { namesIn } from '../files'
import { splitFrontMatter } from '../front-matter'
import { checkLanguages, languageFiles } from '../languages'
import { hashOf, type Reading, report } from '../reading'
import { readYaml } from '../yaml'
import { readFacts, regionsOf } from './facts'
import { partsOf } from './parts'
import { practiceFront } from './schema'

const readText = (
  reading: Reading,
  folder: string,
  id: string,
  language: string,
  file: string,
): PracticeTextDraft | null => {
  const { split, faults } = splitFrontMatter(file, reading.files.get(file)?.text ?? '')
  const front = split && readYaml(split.front, practiceFront)
  reading.faults.push(...faults, ...(front?.faults ?? []))
  if (!split || !front?.value) return null
  const parts = Object.fromEntries(
    [...partsOf(reading, split)].map(([part, own]) => {
      const place = { folder, idPrefix: `${id}-${part}` }
      return [part, readBody(reading, own, place)]
    }),
  ) as Partial<Record<PracticePart, string>>
  if (Object.keys(parts).length === 0) {
    report(reading, file, split.bodyLine, 'emptyText', 'a practice has at least one part')
  }
  const { title, summary, partners } = front.value
  return {
    language,
    hash: hashOf(title, summary, partners, split.body),
    title,
    summary,
    partners,
    parts,
  }
}

/** A translation has the parts that the original has: what one language tells, each tells. */
const checkParts = (
  reading: Reading,
  [original, ...others]: readonly PracticeTextDraft[],
  files: ReadonlyMap<string, string>,
) => {
  const names = (text: PracticeTextDraft) => Object.keys(text.parts).join(', ')
  for (const text of others) {
    if (!original || names(text) === names(original)) continue
    const message = `it has the parts ${names(text)}; the original has ${names(original)}`
    report(reading, files.get(text.language) ?? '', 1, 'translationDiffers', message)
  }
}

const checkNames = (reading: Reading, folder: string, names: readonly string[]) => {
  for (const name of names) {
    if (name === 'practice.yaml' || /^practice\.[a-z]{2,3}\.md$/.test(name)) continue
    const message = 'a practice holds practice.yaml and practice.<language>.md'
    report(reading, `${folder}/${name.replace(/\/$/, '')}`, 1, 'unexpectedFile', message)
  }
}

/** One case of the library in all its languages; null when its practice.yaml cannot be read. */
export const readPractice = (reading: Reading, folder: string): PracticeDraft | null => {
  const names = namesIn(reading.files, folder)
  checkNames(reading, folder, names)
  const facts = readFacts(reading, folder)
  if (!facts) return null
  const group = languageFiles(folder, names).find(({ stem }) => stem === 'practice') ?? {
    stem: 'practice',
    byLanguage: new Map<string, string>(),
  }
  checkLanguages(reading, folder, group, facts.languages)
  const texts = facts.languages.flatMap((language): PracticeTextDraft[] => {
    const file = group.byLanguage.get(language)
    const text = file ? readText(reading, folder, facts.id, language, file) : null
    return text ? [text] : []
  })
  checkParts(reading, texts, group.byLanguage)
  const { id, countries, themes, years, sources } = facts
  const [first, last = first] = years ?? []
  return {
    id,
    originalLanguage: facts.languages[0] ?? '',
    countries,
    regions: regionsOf(facts),
    themes,
    years: first !== undefined && last !== undefined ? { first, last } : null,
    sources,
    texts,
  }
}
