import { add, both, remove, replace, type Planted } from './planting'

/** Languages, ids and names of files. */
export const inNames: readonly Planted[] = [
  {
    what: 'a language that is missing',
    plant: remove('10-text.en.md'),
    fault: ['10-text.en.md', 1, 'missingLanguage', '"en"'],
  },
  {
    what: 'a course text that is missing in a language',
    plant: remove('course.en.md'),
    fault: ['course.en.md', 1, 'missingLanguage', 'pt, en'],
  },
  {
    what: 'a language that the course does not have',
    plant: add('01-first-module/10-text.fr.md', '---\nid: x\ntitle: X\n---\nx'),
    fault: ['10-text.fr.md', 1, 'unknownLanguage', '"fr"'],
  },
  {
    what: 'an id that is used twice',
    plant: replace('40-list.pt.md', 'id: first-list', 'id: first-text'),
    fault: ['40-list.pt.md', 2, 'duplicateId', 'first-text'],
  },
  {
    what: 'a translation with another id',
    plant: replace('10-text.en.md', 'id: first-text', 'id: other-text'),
    fault: ['10-text.en.md', 2, 'differentId', '"first-text"'],
  },
  {
    what: 'a name that is not of the form',
    plant: add('01-first-module/text.pt.md', '---\nid: y\n---\n'),
    fault: ['text.pt.md', 1, 'unexpectedFile', 'NN-name'],
  },
  {
    what: 'a file that nothing refers to',
    plant: add('01-first-module/files/old.pdf', new Uint8Array([1])),
    fault: ['files/old.pdf', 1, 'unexpectedFile', 'refers'],
  },
  {
    what: 'two items with one number',
    plant: both(
      add(
        '01-first-module/10-other.pt.md',
        '---\nid: other\nkind: text\ntitle: O\nminutes: 1\n---\no',
      ),
      add('01-first-module/10-other.en.md', '---\nid: other\ntitle: O\n---\no'),
    ),
    fault: ['10-text', 1, 'duplicatePosition', '10'],
  },
]
