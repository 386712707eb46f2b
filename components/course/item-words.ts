import type { ItemKind } from '@/lib/catalog/schema'

/** What an item of each kind is called: keys of the namespace `progress`. */
export const itemKindKeys = {
  text: 'kindText',
  film: 'kindFilm',
  document: 'kindDocument',
  quiz: 'kindQuiz',
  question: 'kindQuestion',
  case: 'kindCase',
  assignment: 'kindAssignment',
  survey: 'kindSurvey',
  session: 'kindSession',
  sheet: 'kindSheet',
} as const satisfies Record<ItemKind, string>

/** Where an item begins on its module's page. */
export const itemAnchor = (itemId: string): string => `item-${itemId}`

/** Where its content ends and it says whether it is done: there somebody is led who completed it. */
export const outcomeAnchor = (itemId: string): string => `done-${itemId}`
