import { append, remove, replace, type Planted } from './planting'

/** Puts a file beside the practices. */
const beside =
  (name: string, text: string): Planted['plant'] =>
  (files) => {
    files[`practices/${name}`] = text
  }

/** The library of good practices, and links to it. */
export const inPractices: readonly Planted[] = [
  {
    what: 'a country that is none',
    plant: replace('practice.yaml', 'MZ', 'ZZ'),
    fault: ['practice.yaml', 3, 'badValue', '"ZZ" is no country'],
  },
  {
    what: 'a country named twice',
    plant: replace('practice.yaml', 'AO, MZ', 'AO, AO'),
    fault: ['practice.yaml', 3, 'badValue', 'twice'],
  },
  {
    what: 'a region that is none',
    plant: replace('practice.yaml', 'themes:', 'regions: [palop]\nthemes:'),
    fault: ['practice.yaml', 4, 'badValue', '"palop" is no region'],
  },
  {
    what: 'a theme that is none',
    plant: replace('practice.yaml', 'education', 'poetry'),
    fault: ['practice.yaml', 4, 'badValue', 'not a theme'],
  },
  {
    what: 'an id that is the address of what members propose',
    plant: replace('practice.yaml', 'first-practice', 'propose'),
    fault: ['practice.yaml', 1, 'badValue', 'what members propose'],
  },
  {
    what: 'years that run backwards',
    plant: replace('practice.yaml', '2008, 2010', '2010, 2008'),
    fault: ['practice.yaml', 5, 'badYears', 'ends in 2008'],
  },
  {
    what: 'a practice without a source',
    plant: replace('practice.yaml', /sources:[^]*/, ''),
    fault: ['practice.yaml', 1, 'missingKey', 'sources'],
  },
  {
    what: 'a practice without its practice.yaml',
    plant: remove('practice.yaml'),
    fault: ['practice.yaml', 1, 'missingFile', 'practice.yaml'],
  },
  {
    what: 'a language of a practice that is missing',
    plant: remove('practice.en.md'),
    fault: ['practice.en.md', 1, 'missingLanguage', '"en"'],
  },
  {
    what: 'a language that a practice does not have',
    plant: beside('first-practice/practice.fr.md', '---\ntitle: X\nsummary: Y\n---\n'),
    fault: ['practice.fr.md', 1, 'unknownLanguage', '"fr"'],
  },
  {
    what: 'a part that is none',
    plant: replace('practice.pt.md', '## action', '## ação'),
    fault: ['practice.pt.md', 12, 'unknownPart', '"ação" is not one of'],
  },
  {
    what: 'a part that is there twice',
    plant: append('practice.pt.md', '\n## action\n\nOutra vez.\n'),
    fault: ['practice.pt.md', 16, 'unknownPart', 'twice'],
  },
  {
    what: 'words before the first part',
    plant: replace('practice.pt.md', '## background', 'Uma palavra.\n\n## background'),
    fault: ['practice.pt.md', 8, 'unknownPart', '## conditions'],
  },
  {
    what: 'a part without words',
    plant: append('practice.pt.md', '\n## lessons\n'),
    fault: ['practice.pt.md', 16, 'emptyText', 'leave it out'],
  },
  {
    what: 'a practice that says nothing',
    plant: replace('practice.en.md', /## background[^]*/, ''),
    fault: ['practice.en.md', 5, 'emptyText', 'one part'],
  },
  {
    what: 'a translation that lacks a part',
    plant: replace('practice.en.md', /## action[^]*/, ''),
    fault: ['practice.en.md', 1, 'translationDiffers', 'background, action'],
  },
  {
    what: 'the id of a practice given to another thing',
    plant: replace('practice.yaml', 'id: first-practice', 'id: first-text'),
    fault: ['practice.yaml', 1, 'duplicateId', '10-text.pt.md'],
  },
  {
    what: 'a practice in a folder of another name',
    plant: replace('practice.yaml', 'id: first-practice', 'id: other-practice'),
    fault: ['practice.yaml', 1, 'differentId', 'folder'],
  },
  {
    what: 'a file that no practice has',
    plant: beside('first-practice/map.png', 'x'),
    fault: ['map.png', 1, 'unexpectedFile', 'practice.<language>.md'],
  },
  {
    what: 'a practice that is no folder',
    plant: beside('loose.md', 'x'),
    fault: ['practices/loose.md', 1, 'unexpectedFile', 'a folder'],
  },
  {
    what: 'a link to a practice that is not there',
    plant: append('10-text.en.md', '\n[x](practice:lost-practice)\n'),
    fault: ['10-text.en.md', 8, 'brokenLink', 'practices/lost-practice'],
  },
  {
    what: 'a link from a practice to a file that is not there',
    plant: append('practice.pt.md', '\n[x](files/lost.pdf)\n'),
    fault: ['practice.pt.md', 16, 'missingFile', 'files/lost.pdf'],
  },
]
