import { addSheet } from '@/tests/support/content/a-sheet'
import { both, replace, type Planted } from './planting'

const inSheet = (language: string, from: string | RegExp, to: string) =>
  both(addSheet, replace(`80-sheet.${language}.md`, from, to))

/** Fields of country sheets. */
export const inSheets: readonly Planted[] = [
  {
    what: 'two fields with one id',
    plant: inSheet('pt', 'id: gap', 'id: law'),
    fault: ['80-sheet.pt.md', 9, 'duplicateId', '"law"'],
  },
  {
    what: 'a sheet that counts for nobody known',
    plant: inSheet('pt', 'counts: delegation', 'counts: everybody'),
    fault: ['80-sheet.pt.md', 6, 'badValue', 'counts'],
  },
  {
    what: 'a field without its label',
    plant: inSheet('pt', 'id: gap, label: A distância', 'id: gap'),
    fault: ['80-sheet.pt.md', 9, 'missingKey', 'label'],
  },
  {
    what: 'a translation of other fields',
    plant: inSheet('en', 'id: gap', 'id: distance'),
    fault: ['80-sheet.en.md', 4, 'translationDiffers', 'same ids'],
  },
  {
    what: 'a hint that was not translated',
    plant: inSheet('en', ', hint: With its number.', ''),
    fault: ['80-sheet.en.md', 4, 'translationDiffers', '"law" has a hint in one language only'],
  },
  {
    what: 'a translation that says for whom it counts',
    plant: inSheet('en', 'fields:', 'counts: delegation\nfields:'),
    fault: ['80-sheet.en.md', 4, 'unknownKey', '"counts"'],
  },
]
