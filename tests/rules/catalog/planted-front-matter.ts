import { replace, type Planted } from './planting'

/** What stands between the two lines of dashes. */
export const inFrontMatter: readonly Planted[] = [
  {
    what: 'a key that nobody knows',
    plant: replace('10-text.pt.md', 'minutes: 5', 'minutes: 5\nminuts: 5'),
    fault: ['10-text.pt.md', 6, 'unknownKey', '"minuts"'],
  },
  {
    what: 'an unknown key deep inside a quiz',
    plant: replace('30-check.pt.md', '    text: Qual?', '    text: Qual?\n    hint: nenhuma'),
    fault: ['30-check.pt.md', 11, 'unknownKey', '"hint"'],
  },
  {
    what: 'a key that is missing',
    plant: replace('10-text.pt.md', 'minutes: 5\n', ''),
    fault: ['10-text.pt.md', 2, 'missingKey', '"minutes"'],
  },
  {
    what: 'a fact of the item in a translation',
    plant: replace('10-text.en.md', 'title: Text', 'title: Text\nminutes: 9'),
    fault: ['10-text.en.md', 4, 'unknownKey', '"minutes"'],
  },
  {
    what: 'a kind that does not exist',
    plant: replace('10-text.pt.md', 'kind: text', 'kind: texto'),
    fault: ['10-text.pt.md', 3, 'badValue', 'kind'],
  },
  {
    what: 'minutes in words',
    plant: replace('10-text.pt.md', 'minutes: 5', 'minutes: five'),
    fault: ['10-text.pt.md', 5, 'badValue', 'minutes'],
  },
  {
    what: 'YAML that cannot be read',
    plant: replace('10-text.pt.md', 'title: Texto', 'title: Texto: parte'),
    fault: ['10-text.pt.md', 4, 'badYaml', 'mapping'],
  },
  {
    what: 'a key that is given twice',
    plant: replace('10-text.pt.md', 'minutes: 5', 'minutes: 5\nminutes: 6'),
    fault: ['10-text.pt.md', 6, 'badYaml', 'unique'],
  },
  {
    what: 'a file without front matter',
    plant: replace('10-text.en.md', '---\nid', 'id'),
    fault: ['10-text.en.md', 1, 'badYaml', 'front matter'],
  },
  {
    what: 'a title that is too long',
    plant: replace('10-text.en.md', 'title: Text', `title: ${'T'.repeat(161)}`),
    fault: ['10-text.en.md', 3, 'tooLong', 'title'],
  },
]
