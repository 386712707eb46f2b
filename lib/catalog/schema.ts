import { z } from 'zod'
import { quizData } from './quiz/schema'

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

/** What an item version holds beside its text, by kind: the JSON of `ItemVersion.data`. */
export const itemData = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text') }),
  filmData,
  documentData,
  quizData,
])

export type ItemData = z.infer<typeof itemData>
export type FilmData = z.infer<typeof filmData>
export type ServedFile = z.infer<typeof served>
