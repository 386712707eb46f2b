import * as z from 'zod'

/** For how many days an account may be suspended by a form; `open` until somebody lifts it. */
export const suspensionLengths = ['1', '7', '30', '90', 'open'] as const

export const longestReason = 1_000

export const suspendSchema = z.object({
  account: z.uuid(),
  length: z.enum(suspensionLengths),
  reason: z.string().trim().min(1).max(longestReason),
})
export type SuspendInput = z.infer<typeof suspendSchema>

export const personSchema = z.object({ account: z.uuid() })
