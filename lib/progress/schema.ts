import { z } from 'zod'

const id = z.string().min(1).max(80)

/** A deliberate act: "I have read this", "I have watched this". */
export const completeItemSchema = z.object({ edition: id, item: id })

export type CompleteItemInput = z.infer<typeof completeItemSchema>

/** The same from the page of a module, to which the answer leads back. */
export const completeItemFormSchema = completeItemSchema.extend({ module: id })
