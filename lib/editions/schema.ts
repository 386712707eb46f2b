import { z } from 'zod'
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
    audience: z.enum(['everyone', 'enrolled']),
    enrolment: z.enum(['open', 'closed']),
    timeZone: z.string().refine(isTimeZone, 'invalid'),
    opensOn: day,
    /** None: it stays open. */
    closesOn: day.nullable().default(null),
  })
  .refine(({ opensOn, closesOn }) => closesOn === null || closesOn >= opensOn, {
    path: ['closesOn'],
    message: 'invalid',
  })

export type EditionDeclaration = z.infer<typeof editionDeclarationSchema>
