import { z } from 'zod'
import { constituencies, readableLanguages } from '@/lib/accounts/schema'
import { orders } from './order/rules'
import { isDay, isTimeZone } from './rules'

const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const day = z.string().refine(isDay, 'invalid')

/** One run of a course as its makers declare it: days in its own zone, the last one included. */
export const editionDeclarationSchema = z
  .object({
    slug,
    courseId: slug,
    name: z.string().trim().min(1).max(120),
    /** By language; `name` stands for those that lack. */
    names: z.record(z.string(), z.string().trim().min(1).max(120)).nullable().default(null),
    audience: z.enum(['everyone', 'enrolled']),
    enrolment: z.enum(['open', 'closed']),
    timeZone: z.string().refine(isTimeZone, 'invalid'),
    opensOn: day,
    /** What the certificate says the course takes; null: it says nothing. */
    hours: z.int().min(1).max(2_000).nullable().default(null),
    /** In which order items are done; free where nothing is said. */
    order: z.enum(orders).optional(),
    /** None: it stays open. */
    closesOn: day.nullable().default(null),
  })
  .refine(({ opensOn, closesOn }) => closesOn === null || closesOn >= opensOn, {
    path: ['closesOn'],
    message: 'invalid',
  })

export type EditionDeclaration = z.infer<typeof editionDeclarationSchema>

/** How one comes to be enrolled. */
export const enrolmentKinds = ['open', 'key', 'application', 'closed'] as const
export type EnrolmentKind = (typeof enrolmentKinds)[number]

/** A declared edition with what only those who run it decide. */
export type EditionPlan = Omit<EditionDeclaration, 'enrolment'> & {
  enrolment: EnrolmentKind
  /** Of the course's; null or none for all of them. */
  languages?: readonly string[] | null
  seats?: number | null
  enrolmentKey?: string | null
}

/** What is said to who takes an edition: on enrolling, and beside the rules of its forums. */
export const editionTextKinds = ['welcome', 'rules'] as const
export type EditionTextKind = (typeof editionTextKinds)[number]

/** What is asked of whoever enrols. */
export const enrolSchema = z.object({
  edition: slug,
  /** As typed; empty for none. */
  institution: z.string().trim().max(200).default(''),
  /** Empty for who would rather not say. */
  constituency: z.union([z.literal(''), z.enum(constituencies)]),
  languagesRead: z.array(z.enum(readableLanguages)).min(1),
  /** The words told for this edition, where enrolment is by key. */
  key: z.string().max(200).optional(),
  /** The link of an invitation that was for another address. */
  invitation: z.string().max(100).optional(),
  /** Why one wants to take part, where somebody decides. */
  motive: z.string().max(2_000).optional(),
})

export type EnrolInput = z.infer<typeof enrolSchema>

/** The same from the form, which leads on to the module that the person came from, if any. */
export const enrolFormSchema = enrolSchema.extend({ to: slug.or(z.literal('')) })
