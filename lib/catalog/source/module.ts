import type { ModuleDraft, ModuleTextDraft } from '../draft'
import { readBody, requireBody } from './body'
import { namesIn } from './files'
import { splitFrontMatter } from './front-matter'
import { readItem } from './item'
import { checkLanguages, type LanguageFiles, languageFiles } from './languages'
import { claimId, hashOf, type Reading, report } from './reading'
import { noteRequired } from './requires'
import { moduleFront } from './schema'
import { checkStoryboard } from './storyboard'
import { checkTogether, type ReadItem } from './together'
import { readYaml } from './yaml'

/** Files that stand beside the texts: films with their captions, and what is downloaded or shown. */
const besides = ['film/', 'files/']
/** What a film or a document is made from is no part of the course. */
const unserved = /\/(?:film\/storyboard\.yaml|files\/[a-z0-9-]+\.[a-z]{2,3}\.md)$/

const moduleTexts = (
  reading: Reading,
  folder: string,
  languages: readonly string[],
  files: LanguageFiles,
): { id: string; texts: ModuleTextDraft[] } => {
  let id = ''
  const texts = languages.flatMap((language): ModuleTextDraft[] => {
    const file = files.byLanguage.get(language)
    if (!file) return []
    const { split, faults } = splitFrontMatter(file, reading.files.get(file)?.text ?? '')
    reading.faults.push(...faults)
    if (!split) return []
    const front = { file, ...readYaml(split.front, moduleFront) }
    reading.faults.push(...front.faults)
    if (!front.value) return []
    const { title, summary, forumQuestion } = front.value
    if (id === '') claimId(reading, (id = front.value.id), file, front.line('id'))
    else if (front.value.id !== id) {
      report(
        reading,
        file,
        front.line('id'),
        'differentId',
        `the id is "${front.value.id}", in the original "${id}"`,
      )
    }
    noteRequired(reading, id, front, language === languages[0])
    requireBody(reading, split)
    const html = readBody(reading, split, { folder, idPrefix: id })
    const hash = hashOf(title, summary, forumQuestion, split.body)
    return [{ language, hash, title, summary, forumQuestion, html }]
  })
  return { id, texts }
}

const checkPositions = (reading: Reading, folder: string, stems: readonly string[]) => {
  const first = new Map<string, string>()
  for (const stem of stems) {
    const number = stem.slice(0, 2)
    const other = first.get(number)
    if (!other) first.set(number, stem)
    else {
      const message = `"${other}" has the number ${number} too`
      report(reading, `${folder}/${stem}`, 1, 'duplicatePosition', message)
    }
  }
}

const checkNames = (reading: Reading, folder: string, names: readonly string[]) => {
  for (const name of names) {
    if (/^(?:module|\d{2}-[a-z0-9-]+)\.[a-z]{2,3}\.md$/.test(name) || besides.includes(name))
      continue
    const message = 'a module holds module.<language>.md, NN-name.<language>.md, film/ and files/'
    report(reading, `${folder}/${name}`, 1, 'unexpectedFile', message)
  }
}

const checkUnused = (reading: Reading, folder: string) => {
  for (const path of reading.files.keys()) {
    const isBeside = besides.some((name) => path.startsWith(`${folder}/${name}`))
    if (!isBeside || unserved.test(path) || reading.used.has(path)) continue
    report(reading, path, 1, 'unexpectedFile', 'no text of this module refers to it')
  }
}

/** A document is downloaded as the PDF that is printed beside its words. */
const checkPrinted = (reading: Reading, folder: string) => {
  for (const path of reading.files.keys()) {
    const pdf = path.replace(/\.md$/, '.pdf')
    if (!path.startsWith(`${folder}/files/`) || pdf === path || reading.files.has(pdf)) continue
    const name = pdf.split('/').at(-1) ?? ''
    report(reading, path, 1, 'notPrinted', `${name} is missing: npm run documents prints it`)
  }
}

/** One module: its own words in each language, and its items in the order of their numbers. */
export const readModule = (
  reading: Reading,
  folder: string,
  languages: readonly string[],
): ModuleDraft | null => {
  const names = namesIn(reading.files, folder)
  checkNames(reading, folder, names)
  const groups = languageFiles(folder, names)
  const own = groups.find(({ stem }) => stem === 'module') ?? {
    stem: 'module',
    byLanguage: new Map(),
  }
  const itemFiles = groups.filter(({ stem }) => /^\d{2}-/.test(stem))
  for (const group of [own, ...itemFiles]) checkLanguages(reading, folder, group, languages)
  checkPositions(
    reading,
    folder,
    itemFiles.map(({ stem }) => stem),
  )
  const { id, texts } = moduleTexts(reading, folder, languages, own)
  const read = itemFiles.flatMap((files): ReadItem[] => {
    const item = readItem(reading, folder, languages, files)
    return item ? [{ item, file: files.byLanguage.get(languages[0] ?? '') ?? folder }] : []
  })
  checkTogether(reading, read)
  checkPrinted(reading, folder)
  checkStoryboard(reading, `${folder}/film/storyboard.yaml`)
  // Of an item that cannot be read nobody knows which files it needs.
  if (read.length === itemFiles.length) checkUnused(reading, folder)
  const [, number = '0', slug = ''] = /\/(\d{2})-([^/]+)$/.exec(folder) ?? []
  if (id === '') return null
  const items = read.map(({ item }) => item)
  const practices = [...(reading.cited.get(folder) ?? [])].sort()
  const requires = reading.requires.get(id)?.ids ?? []
  return { id, slug, position: Number(number), requires, texts, items, practices }
}
