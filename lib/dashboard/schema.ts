import * as z from 'zod'

/** What a list of learners is narrowed down to: nothing done, something done, or a standing. */
export const learnerStates = [
  'notStarted',
  'midway',
  'onTrack',
  'behind',
  'silent',
  'finished',
] as const
export type LearnerState = (typeof learnerStates)[number]

/** By name unless: those longest without a sign first, or those with the fewest items done. */
export const learnerSorts = ['seen', 'done'] as const
export type LearnerSort = (typeof learnerSorts)[number]

/** What the address of a list of learners asks for; what makes no sense is left out. */
export const learnerFilterSchema = z.object({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .catch(null),
  state: z.enum(learnerStates).nullable().catch(null),
  /** A module that they have not done all of. */
  module: z.string().min(1).max(80).nullable().catch(null),
  sort: z.enum(learnerSorts).nullable().catch(null),
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
