import * as z from 'zod'

/** What becomes of the own calendar’s address: made, replaced by another, or ended. */
export const feedSchema = z.object({ act: z.enum(['make', 'renew', 'end']) })
