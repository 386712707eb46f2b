import type { ContentFiles } from '@/tests/support/content/a-course'
import { add, both, remove, replace, type Planted } from './planting'

const front = (language: string, more: string) =>
  `---\nid: second-module\ntitle: Dois ${language}\nforumQuestion: E aqui?\n${more}\n---\n\n- saber\n`

/** Another module, whose front matter in the first language says more. */
const secondModule = (more: string) => (files: ContentFiles) => {
  const summary = more.startsWith('summary') ? more : `summary: Outro.\n${more}`
  add('02-second-module/module.pt.md', front('pt', summary))(files)
  add('02-second-module/module.en.md', front('en', 'summary: Another.'))(files)
}

/** course.yaml and its editions. */
export const inCourses: readonly Planted[] = [
  {
    what: 'a course in a folder of another name',
    plant: replace('course.yaml', 'id: first-course', 'id: second-course'),
    fault: ['course.yaml', 1, 'differentId', 'folder'],
  },
  {
    what: 'an edition without a name in one of the languages',
    plant: replace('course.yaml', 'name: Primeira', 'name: { pt: Primeira }'),
    fault: ['course.yaml', 6, 'missingLanguage', 'no name in "en"'],
  },
  {
    what: 'an edition that closes before it opens',
    plant: replace('course.yaml', '2026-12-18', '2026-10-18'),
    fault: ['course.yaml', 11, 'badDates', 'before "opensOn"'],
  },
  {
    what: 'a day that does not exist',
    plant: replace('course.yaml', '2026-11-01', '2026-02-30'),
    fault: ['course.yaml', 10, 'badValue', 'opensOn'],
  },
  {
    what: 'a time zone that does not exist',
    plant: replace('course.yaml', 'Africa/Maputo', 'Africa/Mapute'),
    fault: ['course.yaml', 9, 'badValue', 'timeZone'],
  },
  {
    what: 'an order that is none',
    plant: replace('course.yaml', 'position: 1', 'position: 1\norder: backwards'),
    fault: ['course.yaml', 3, 'badValue', 'order'],
  },
  {
    what: 'a module that waits for one which does not exist',
    plant: replace('module.pt.md', 'title:', 'requires: [zeroth-module]\ntitle:'),
    fault: ['module.pt.md', 3, 'badRequires', 'no module "zeroth-module"'],
  },
  {
    what: 'a module that waits for itself',
    plant: replace('module.pt.md', 'title:', 'requires:\n  - first-module\ntitle:'),
    fault: ['module.pt.md', 4, 'badRequires', 'wait for itself'],
  },
  {
    what: 'two modules that wait for each other',
    plant: both(
      replace('module.pt.md', 'title:', 'requires: [second-module]\ntitle:'),
      secondModule('requires: [first-module]'),
    ),
    fault: ['01-first-module/module.pt.md', 3, 'badRequires', 'first-module, second-module'],
  },
  {
    what: 'a module that waits for a later one',
    plant: both(
      replace('module.pt.md', 'title:', 'requires: [second-module]\ntitle:'),
      secondModule('summary: Outro.'),
    ),
    fault: ['01-first-module/module.pt.md', 3, 'badRequires', 'comes after'],
  },
  {
    what: 'a translation that says what comes before',
    plant: replace('module.en.md', 'title:', 'requires: [first-module]\ntitle:'),
    fault: ['module.en.md', 3, 'unknownKey', 'first language'],
  },
  {
    what: 'a retired id in use again',
    plant: replace('course.yaml', 'position: 1', 'position: 1\nretired: [old-text, first-text]'),
    fault: ['10-text.pt.md', 2, 'retiredId', 'course.yaml, line 3'],
  },
  {
    what: 'a course without its facts',
    plant: remove('course.yaml'),
    fault: ['course.yaml', 1, 'missingFile', 'course.yaml'],
  },
]
