import { z } from 'zod'

/** A deliberate act: "I have read this", "I have watched this". */
export const completeItemSchema = z.object({
  edition: z.string().min(1).max(80),
  item: z.string().min(1).max(80),
})

export type CompleteItemInput = z.infer<typeof completeItemSchema>
