import type { ItemDraft, VersionDraft } from '../draft'
import { readBody, requireBody } from './body'
import { type Split, splitFrontMatter } from './front-matter'
import { itemContent, type ItemSource } from './item-data'
import type { LanguageFiles } from './languages'
import { claimId, hashOf, type Reading, report } from './reading'
import { itemInOriginal, itemInTranslation, type OriginalItem } from './schema'
import { readYaml } from './yaml'

const split = (reading: Reading, file: string): Split | null => {
  const found = splitFrontMatter(file, reading.files.get(file)?.text ?? '')
  reading.faults.push(...found.faults)
  return found.split
}

/** Front matter of one language, with what its lines are; null when it has faults. */
const original = (reading: Reading, file: string): ItemSource | null => {
  const parts = split(reading, file)
  if (!parts) return null
  const { value, faults, line } = readYaml(parts.front, itemInOriginal)
  reading.faults.push(...faults)
  return value && { file, split: parts, line, own: value }
}

const inOriginal = 'it stands in the file of the first language only'
const elsewhere = Object.fromEntries(
  ['kind', 'minutes', 'required', 'right', 'value', 'tolerance', 'passMark', 'seconds', 'captions']
    .concat(['draw', 'shuffle', 'attempts', 'timeLimit', 'review'])
    .map((key) => [key, inOriginal]),
)

const translation = (reading: Reading, file: string, { kind, id }: OriginalItem) => {
  const parts = split(reading, file)
  if (!parts) return null
  const { value, faults, line } = readYaml(parts.front, itemInTranslation[kind], { elsewhere })
  reading.faults.push(...faults)
  if (!value) return null
  if (value.id !== id) {
    report(
      reading,
      file,
      line('id'),
      'differentId',
      `the id is "${value.id}", in the original "${id}"`,
    )
  }
  return { file, split: parts, line, own: value }
}

/** Kinds that are nothing without a text. */
const withText = new Set<OriginalItem['kind']>(['text', 'film', 'question', 'case', 'assignment'])

const version = (
  reading: Reading,
  folder: string,
  language: string,
  item: OriginalItem,
  source: ItemSource,
): VersionDraft | null => {
  if (withText.has(item.kind)) requireBody(reading, source.split)
  const content = itemContent(reading, folder, item, source)
  const html = readBody(reading, source.split, { folder, idPrefix: item.id })
  if (!content) return null
  const { title, change } = source.own
  const hash = hashOf(title, source.split.body, content.written)
  return { language, hash, title, html, data: content.data, minor: change === 'minor' }
}

/**
 * One item in all its languages. The file in the course's first language says what the item is; the
 * others bring their words. Null when the original cannot be read: without it nothing can be said.
 */
export const readItem = (
  reading: Reading,
  folder: string,
  languages: readonly string[],
  files: LanguageFiles,
): ItemDraft | null => {
  const [first = ''] = languages
  const firstFile = files.byLanguage.get(first)
  const source = firstFile ? original(reading, firstFile) : null
  if (!source) return null
  const item = source.own as OriginalItem
  claimId(reading, item.id, source.file, source.line('id'))
  const versions = languages.flatMap((language): VersionDraft[] => {
    const file = files.byLanguage.get(language)
    const inLanguage = language === first ? source : file ? translation(reading, file, item) : null
    const drafted = inLanguage && version(reading, folder, language, item, inLanguage)
    return drafted ? [drafted] : []
  })
  const { id, kind, minutes, required, opensAfterDays = null } = item
  const position = Number(/^\d+/.exec(files.stem)?.[0] ?? 0)
  return { id, kind, position, minutes, required, opensAfterDays, versions }
}
