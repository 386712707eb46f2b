import * as z from 'zod'

/** Where a learner stands: nothing done, something done, the edition completed. */
export const learnerStates = ['notStarted', 'midway', 'finished'] as const
export type LearnerState = (typeof learnerStates)[number]

/** What the address of a list of learners asks for; what makes no sense is left out. */
export const learnerFilterSchema = z.object({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .catch(null),
  state: z.enum(learnerStates).nullable().catch(null),
  /** Any part of a name, with or without accents. */
  name: z.string().trim().max(100).catch(''),
})
export type LearnerFilter = z.infer<typeof learnerFilterSchema>

/** Where a page of the list begins: after one learner, or before one. */
export const cursorSchema = z.object({
  after: z.uuid().nullable().catch(null),
  before: z.uuid().nullable().catch(null),
})
export type Cursor = z.infer<typeof cursorSchema>
