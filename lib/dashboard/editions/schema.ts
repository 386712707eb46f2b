import * as z from 'zod'
import { enrolmentKinds } from '@/lib/editions/schema'
import { guestRules, readableBy, readableLater } from '@/lib/forum/schema'

const typed = z.string().default('')

/** Who may read an edition's modules. */
export const editionAudiences = ['everyone', 'enrolled'] as const

/** What can be said of an edition by hand; beside it `name-pt`, `welcome-pt`, `rules-pt` … */
const editionFields = z
  .object({
    slug: typed,
    audience: z.enum(editionAudiences),
    enrolment: z.enum(enrolmentKinds),
    key: typed,
    seats: typed,
    timeZone: typed,
    opensOn: typed,
    closesOn: typed,
    hours: typed,
    languages: z.array(z.string()).default([]),
    readableBy: z.enum(readableBy),
    readableLater: z.enum(readableLater),
    guests: z.enum(guestRules),
  })
  .catchall(z.union([z.string(), z.array(z.string())]))

export const planEditionSchema = editionFields.extend({ course: typed })
export const changeEditionSchema = editionFields.extend({ edition: z.uuid() })
export type EditionForm = z.infer<typeof editionFields>

export const copyEditionSchema = z
  .object({ edition: z.uuid(), slug: typed, opensOn: typed, facilitators: typed })
  .catchall(z.union([z.string(), z.array(z.string())]))
export type CopyForm = z.infer<typeof copyEditionSchema>

export const restEditionSchema = z.object({ edition: z.uuid(), rest: z.enum(['yes', 'no']) })

export const staffRoles = ['facilitator', 'observer'] as const
export type StaffRole = (typeof staffRoles)[number]

export const appointStaffSchema = z.object({
  edition: z.uuid(),
  email: typed,
  role: z.enum(staffRoles),
})

export const dismissStaffSchema = z.object({ grant: z.uuid() })
