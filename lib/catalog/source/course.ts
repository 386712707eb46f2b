import type { CourseDraft, CourseTextDraft, EditionDraft, ModuleDraft } from '../draft'
import { readBody, requireBody } from './body'
import { namesIn } from './files'
import { splitFrontMatter } from './front-matter'
import { checkLanguages, languageFiles } from './languages'
import { readModule } from './module'
import { claimId, hashOf, type Reading, report } from './reading'
import { checkRequired } from './requires'
import { courseFacts, type CourseFacts, courseFront } from './schema'
import { readYaml } from './yaml'

type Facts = CourseFacts & { file: string; line: (...path: PropertyKey[]) => number }

const readFacts = (reading: Reading, folder: string): Facts | null => {
  const file = `${folder}/course.yaml`
  const found = reading.files.get(file)
  if (!found) {
    report(reading, file, 1, 'missingFile', 'a course needs its course.yaml')
    return null
  }
  const { value, faults, line } = readYaml(
    { file, text: found.text ?? '', firstLine: 1 },
    courseFacts,
  )
  reading.faults.push(...faults)
  if (!value) return null
  claimId(reading, value.id, file, line('id'))
  if (`courses/${value.id}` !== folder) {
    const message = `"${value.id}" must also be the name of the folder, which is "${folder.slice(8)}"`
    report(reading, file, line('id'), 'differentId', message)
  }
  return { ...value, file, line }
}

const readTexts = (reading: Reading, folder: string, facts: Facts): CourseTextDraft[] => {
  const names = namesIn(reading.files, folder)
  const files = languageFiles(folder, names).find(({ stem }) => stem === 'course')
  const group = files ?? { stem: 'course', byLanguage: new Map<string, string>() }
  checkLanguages(reading, folder, group, facts.languages)
  return facts.languages.flatMap((language): CourseTextDraft[] => {
    const file = group.byLanguage.get(language)
    if (!file) return []
    const { split, faults } = splitFrontMatter(file, reading.files.get(file)?.text ?? '')
    const front = split && readYaml(split.front, courseFront)
    reading.faults.push(...faults, ...(front?.faults ?? []))
    if (!split || !front?.value) return []
    const { title, summary } = front.value
    requireBody(reading, split)
    const html = readBody(reading, split, { folder, idPrefix: facts.id, headings: 2 })
    return [{ language, hash: hashOf(title, summary, split.body), title, summary, html }]
  })
}

const readEditions = (reading: Reading, facts: Facts): EditionDraft[] =>
  facts.editions.map((edition, at) => {
    claimId(reading, `edition ${edition.slug}`, facts.file, facts.line('editions', at, 'slug'))
    const closesOn = edition.closesOn ?? null
    if (closesOn !== null && closesOn < edition.opensOn) {
      const message = `"closesOn" is ${closesOn}, before "opensOn", ${edition.opensOn}`
      report(reading, facts.file, facts.line('editions', at, 'closesOn'), 'badDates', message)
    }
    return {
      ...edition,
      ...readNames(reading, facts, at),
      courseId: facts.id,
      closesOn,
      hours: edition.hours ?? null,
      order: edition.order ?? facts.order,
    }
  })

/** An edition's name in the course's own language, and all its names where there are several. */
const readNames = (reading: Reading, facts: Facts, at: number) => {
  const { name } = facts.editions[at] ?? { name: '' }
  if (typeof name === 'string') return { name, names: null }
  for (const language of facts.languages.filter((one) => name[one] === undefined)) {
    const line = facts.line('editions', at, 'name')
    report(reading, facts.file, line, 'missingLanguage', `the edition has no name in "${language}"`)
  }
  return { name: name[facts.languages[0] ?? ''] ?? '', names: name }
}

const moduleFolder = /^\d{2}-[a-z0-9-]+\/$/

const checkNames = (reading: Reading, folder: string, names: readonly string[]) => {
  for (const name of names) {
    if (name === 'course.yaml' || /^course\.[a-z]{2,3}\.md$/.test(name)) continue
    if (moduleFolder.test(name)) continue
    const message =
      'a course holds course.yaml, course.<language>.md and folders like 01-first-steps'
    report(reading, `${folder}/${name.replace(/\/$/, '')}`, 1, 'unexpectedFile', message)
  }
}

const checkSlugs = (reading: Reading, folder: string, modules: readonly ModuleDraft[]) => {
  modules.forEach(({ slug, position }, at) => {
    const other = modules.slice(0, at).find((one) => one.slug === slug || one.position === position)
    if (!other) return
    const path = `${folder}/${String(position).padStart(2, '0')}-${slug}`
    report(reading, path, 1, 'duplicatePosition', 'another module has this number or this name')
  })
}

const checkRetired = (reading: Reading, facts: Facts) => {
  facts.retired.forEach((id, at) => {
    const again = reading.ids.get(id)
    if (!again) return
    const where = `course.yaml, line ${facts.line('retired', at)}`
    const message = `"${id}" is retired (${where}): progress hangs on it, take a new id`
    report(reading, again.file, again.line, 'retiredId', message)
  })
}

/** One course with its modules and editions; null when its course.yaml cannot be read. */
export const readCourse = (reading: Reading, folder: string): CourseDraft | null => {
  const names = namesIn(reading.files, folder)
  checkNames(reading, folder, names)
  const facts = readFacts(reading, folder)
  if (!facts) return null
  const texts = readTexts(reading, folder, facts)
  const editions = readEditions(reading, facts)
  const modules = names
    .filter((name) => moduleFolder.test(name))
    .flatMap((name): ModuleDraft[] => {
      const read = readModule(reading, `${folder}/${name.slice(0, -1)}`, facts.languages)
      return read ? [read] : []
    })
  checkSlugs(reading, folder, modules)
  checkRequired(reading, modules)
  checkRetired(reading, facts)
  const [originalLanguage = ''] = facts.languages
  return { id: facts.id, position: facts.position, originalLanguage, texts, modules, editions }
}
