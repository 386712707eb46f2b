import * as z from 'zod'
import { approvePostSchema, refusePostSchema } from '@/lib/forum/schema'

export const approveFormSchema = approvePostSchema.extend({
  version: z.string(),
  place: z.union([z.uuid(), z.literal('')]).catch(''),
})

/** A suggested reason and words of one's own become one reason. */
export const refuseFormSchema = z
  .object({
    post: z.unknown(),
    version: z.string().optional(),
    suggestion: z.string().default(''),
    reason: z.string().default(''),
  })
  .transform(({ suggestion, reason, ...post }) => ({
    ...post,
    reason: [suggestion, reason.trim()].filter(Boolean).join('\n\n'),
  }))
  .pipe(refusePostSchema)
