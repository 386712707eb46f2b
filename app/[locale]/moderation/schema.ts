import * as z from 'zod'
import { approvePostSchema, refusePostSchema } from '@/lib/forum/schema'

export const approveFormSchema = approvePostSchema.extend({
  place: z.union([z.uuid(), z.literal('')]).catch(''),
})

/** A suggested reason and words of one's own become one reason. */
export const refuseFormSchema = z
  .object({ post: z.unknown(), suggestion: z.string().default(''), reason: z.string().default('') })
  .transform(({ post, suggestion, reason }) => ({
    post,
    reason: [suggestion, reason.trim()].filter(Boolean).join('\n\n'),
  }))
  .pipe(refusePostSchema)
