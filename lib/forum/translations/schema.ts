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

/** Where the post stands on the page that the form is on. */
const anchor = z
  .string()
  .regex(/^p-[\w-]{1,40}$/)
  .catch('content')

export const translateFormSchema = translatePostSchema.extend({ anchor })
export const correctFormSchema = correctTranslationSchema.extend({ anchor })
