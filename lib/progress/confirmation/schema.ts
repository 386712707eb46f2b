import { z } from 'zod'

/** So many at most are confirmed at once: a page of the list. */
export const mostAtOnce = 50

export const confirmItemSchema = z.object({
  edition: z.string().min(1).max(80),
  item: z.string().min(1).max(80),
  learners: z.array(z.uuid()).min(1, 'chooseLearners').max(mostAtOnce),
  reason: z.string().trim().min(1, 'required').max(500),
})
export type ConfirmItemInput = z.infer<typeof confirmItemSchema>

export const withdrawConfirmationSchema = z.object({ confirmation: z.uuid() })
export type WithdrawConfirmationInput = z.infer<typeof withdrawConfirmationSchema>
