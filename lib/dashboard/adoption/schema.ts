import * as z from 'zod'

/** `plan` is the token of what was seen. */
export const adoptContentSchema = z.object({
  edition: z.string().min(1).max(80),
  plan: z.string().regex(/^[\w-]{43}$/),
})
export type AdoptContentInput = z.infer<typeof adoptContentSchema>
