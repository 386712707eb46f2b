import { z } from 'zod'

/** Whose text it is: each learner's own, one for each country, or one for each group. */
export const authorships = ['person', 'country', 'group'] as const

/** When it is done. */
export const completions = ['submitted', 'accepted'] as const

/** A text to be written; what it shall be is the item's own text. */
export const assignmentData = z.object({
  kind: z.literal('assignment'),
  by: z.enum(authorships),
  completes: z.enum(completions),
  /** What stands there before anything is written, as Markdown. */
  template: z.string(),
})

export type AssignmentData = z.infer<typeof assignmentData>
