import * as z from 'zod'
import { maxPostLength } from '../schema'

export const translatePostSchema = z.object({ post: z.uuid() })
export type TranslatePostInput = z.infer<typeof translatePostSchema>

/** A translation in a person's words, into the language of the page; `source` is what was read. */
export const correctTranslationSchema = z.object({
  post: z.uuid(),
  source: z.string().max(64),
  text: z.string().min(1).max(maxPostLength),
})
export type CorrectTranslationInput = z.infer<typeof correctTranslationSchema>
