import { z } from 'zod'
import { slug, words } from '../quiz/schema'

/** What somebody is asked to write on the facts. */
const prompts = z
  .array(z.strictObject({ id: slug, text: words(600) }))
  .max(5)
  .default([])
/** What happened, in Markdown. */
const commentary = words(20_000)

/** What the front matter of a case has besides that of every item; a translation has the same. */
export const caseFront = { prompts, commentary }

export type CaseFront = z.infer<z.ZodObject<typeof caseFront>>
