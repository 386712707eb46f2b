import { z } from 'zod'

/** What an item can be. */
export const itemKinds = ['text', 'film', 'document', 'quiz'] as const

export type ItemKind = (typeof itemKinds)[number]

/** What completes an item of each kind; an edition copies it when it opens. */
export const criteria = {
  text: 'read',
  document: 'read',
  film: 'watched',
  quiz: 'passed',
} as const satisfies Record<ItemKind, 'read' | 'watched' | 'passed'>

/** A file that the site serves under /files/<id>; `size` in bytes. */
const served = z.object({ id: z.string(), name: z.string(), size: z.int(), mediaType: z.string() })

const filmData = z.object({
  kind: z.literal('film'),
  film: served,
  /** Length in whole seconds. */
  seconds: z.int(),
  captions: z.array(served.extend({ language: z.string() })),
})

const documentData = z.object({ kind: z.literal('document'), file: served })

/** `html` and `feedback` are kept HTML; `correct` never leaves the server before an attempt ends. */
const option = z.object({
  id: z.string(),
  html: z.string(),
  correct: z.boolean(),
  feedback: z.string().nullable(),
})

const question = z.object({
  id: z.string(),
  kind: z.enum(['single', 'multiple', 'true-false']),
  html: z.string(),
  options: z.array(option),
})

const quizData = z.object({
  kind: z.literal('quiz'),
  /** Percent of the questions that must be right. */
  passMark: z.int(),
  questions: z.array(question),
})

/** What an item version holds beside its text, by kind: the JSON of `ItemVersion.data`. */
export const itemData = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text') }),
  filmData,
  documentData,
  quizData,
])

export type ItemData = z.infer<typeof itemData>
export type FilmData = z.infer<typeof filmData>
export type QuizData = z.infer<typeof quizData>
export type ServedFile = z.infer<typeof served>
