import * as z from 'zod'
import { sessionProofs } from '@/lib/catalog/session/schema'
import { isDay, isTimeZone } from '@/lib/editions/rules'

const id = z.string().min(1).max(80)

/** A session, by the edition's address and the item's id. */
export const sessionSchema = z.object({ edition: id, item: id })
export type SessionAddress = z.infer<typeof sessionSchema>

/** Where a page of a session leads back to. */
const place = { ...sessionSchema.shape, module: id }

const webAddress = z
  .string()
  .trim()
  .max(2_000)
  .refine((url) => url === '' || isWebAddress(url), 'url')

function isWebAddress(url: string): boolean {
  if (!/^https?:\/\//i.test(url)) return false
  return URL.canParse(url)
}

/** When and where a session is held, and what is left of it. */
export const holdSessionSchema = z.object({
  ...place,
  day: z.string().refine(isDay, 'invalid'),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  timeZone: z.string().refine(isTimeZone, 'invalid'),
  minutes: z.coerce.number().int().min(5).max(600),
  speakers: z.string().max(2_000).default(''),
  link: webAddress.default(''),
  recording: webAddress.default(''),
  summary: z.string().max(20_000).default(''),
  cancelled: z.enum(['', 'yes']).default(''),
  /** What the form was filled from: when the session was last changed, empty before it was set. */
  seen: z.string().max(30).default(''),
})
export type HoldSessionInput = Omit<z.infer<typeof holdSessionSchema>, 'module'>

/** How long a code may be told, in minutes. */
export const codeMinutes = [10, 20, 45, 90] as const

export const tellCodeSchema = z.object({
  ...place,
  /** A word of one's own; empty for five digits. */
  code: z.string().max(40).default(''),
  for: z.coerce.number().refine((n) => codeMinutes.some((known) => known === n), 'choice'),
})
export type TellCodeInput = Omit<z.infer<typeof tellCodeSchema>, 'module'>

export const attendSchema = z.object({ ...place, code: z.string().min(1).max(80) })
export type AttendInput = Omit<z.infer<typeof attendSchema>, 'module'>

/** "I have watched the recording", "I have read the summary". */
export const proveSchema = z.object({ ...place, by: z.enum(sessionProofs) })
export type ProveInput = Omit<z.infer<typeof proveSchema>, 'module'>

/** Learners who were seen, by their enrolments. */
export const tickSchema = z.object({ ...place, learners: z.array(z.uuid()).min(1).max(200) })
export type TickInput = Omit<z.infer<typeof tickSchema>, 'module'>

export const takeRollSchema = z.object({ ...place, list: z.string().max(200_000).default('') })
export type TakeRollInput = Omit<z.infer<typeof takeRollSchema>, 'module'>

/** What the address of the list of attendance asks for. */
export const attendanceSearchSchema = z.object({ after: z.uuid().nullable().catch(null) })
