import * as z from 'zod'

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
