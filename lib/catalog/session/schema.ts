import { z } from 'zod'

/** What may count in place of having been there. */
export const sessionProofs = ['recording', 'summary'] as const

export type SessionProof = (typeof sessionProofs)[number]

/** A live session as the course plans it. When it is held, each edition says for itself. */
export const sessionData = z.object({
  kind: z.literal('session'),
  programme: z.array(z.object({ id: z.string(), minutes: z.int(), html: z.string() })),
  counts: z.array(z.enum(sessionProofs)),
})

export type SessionData = z.infer<typeof sessionData>
