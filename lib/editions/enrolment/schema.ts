import * as z from 'zod'
import { enrolSchema } from '../schema'

export const longestReason = 2_000

/** What is decided on an application. A refusal says why; of the others one may. */
export const decisions = ['approve', 'wait', 'refuse'] as const

export const decideRequestSchema = z.object({
  request: z.uuid(),
  decision: z.enum(decisions),
  reason: z.string().max(longestReason).default(''),
})
export type DecideRequestInput = z.infer<typeof decideRequestSchema>

export const leaveEditionSchema = z.object({ edition: enrolSchema.shape.edition })

export const removeLearnerSchema = z.object({
  enrolment: z.uuid(),
  reason: z.string().min(1).max(longestReason),
})

export const readmitLearnerSchema = z.object({ enrolment: z.uuid() })

/** Which people of an edition are listed. */
export const peopleStates = ['enrolled', 'gone'] as const

export const peopleFilterSchema = z.object({
  state: z.enum(peopleStates).catch('enrolled'),
  name: z.string().trim().max(100).catch(''),
  after: z.uuid().nullable().catch(null),
})
export type PeopleFilter = z.infer<typeof peopleFilterSchema>
