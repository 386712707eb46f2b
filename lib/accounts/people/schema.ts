import * as z from 'zod'

/** For how many days an account may be suspended by a form; `open` until somebody lifts it. */
export const suspensionLengths = ['1', '7', '30', '90', 'open'] as const
export type SuspensionLength = (typeof suspensionLengths)[number]

export const longestReason = 1_000

export const suspendSchema = z.object({
  account: z.uuid(),
  length: z.enum(suspensionLengths),
  reason: z.string().trim().min(1).max(longestReason),
})
export type SuspendInput = z.infer<typeof suspendSchema>

export const personSchema = z.object({ account: z.uuid() })

/** Roles that a list of people can be narrowed down to. */
export const heldRoles = ['administrator', 'facilitator', 'observer', 'focal-point'] as const

/** What the address of the list of people asks for; what makes no sense is left out. */
export const peopleFilterSchema = z.object({
  /** Any part of a name or an address, with or without accents. */
  q: z.string().trim().max(100).catch(''),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .catch(null),
  role: z.enum(heldRoles).nullable().catch(null),
  suspended: z.literal('yes').nullable().catch(null),
})
export type PeopleFilter = z.infer<typeof peopleFilterSchema>

/** Where a page of the list begins: after one person, or before one. */
export const peopleCursorSchema = z.object({
  after: z.uuid().nullable().catch(null),
  before: z.uuid().nullable().catch(null),
})
export type PeopleCursor = z.infer<typeof peopleCursorSchema>
