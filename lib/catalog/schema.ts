import { z } from 'zod'
import { assignmentData } from './assignment/schema'
import { caseData } from './case/schema'
import { filmData } from './film/schema'
import { questionData } from './question/schema'
import { quizData } from './quiz/schema'
import { surveyData } from './survey/schema'
import { sessionData } from './session/schema'
import { served } from './served/schema'
import { sheetData } from './sheet/schema'

/** What an item can be. */
export const itemKinds = [
  'text',
  'film',
  'document',
  'quiz',
  'question',
  'case',
  'assignment',
  'survey',
  'session',
  'sheet',
] as const

export type ItemKind = (typeof itemKinds)[number]

/** What completes an item; an edition copies it when it opens. */
export type Criterion =
  | 'read'
  | 'watched'
  | 'passed'
  | 'posted'
  | 'replied'
  | 'answered'
  | 'submitted'
  | 'accepted'
  | 'sent'
  | 'attended'
  | 'signed'

const documentData = z.object({ kind: z.literal('document'), file: served })

/** What an item version holds beside its text, by kind: the JSON of `ItemVersion.data`. */
export const itemData = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text') }),
  filmData,
  documentData,
  quizData,
  questionData,
  caseData,
  assignmentData,
  surveyData,
  sessionData,
  sheetData,
])

export type ItemData = z.infer<typeof itemData>
export type { FilmData } from './film/schema'
export type { ServedFile } from './served/schema'
