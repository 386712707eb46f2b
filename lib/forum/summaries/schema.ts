import * as z from 'zod'
import { locales } from '@/lib/i18n/locales'
import type { Locale } from '@/lib/i18n/locales'
import type { ThreadPlace } from '../rules'

const maxSummaryLength = 5_000

/** An empty text takes the summary away. `version` is the one that was changed, empty for none. */
export const writeSummarySchema = z.object({
  thread: z.uuid(),
  language: z.enum(locales),
  version: z.union([z.uuid(), z.literal('')]).default(''),
  body: z.string().max(maxSummaryLength).default(''),
})
export type WriteSummaryInput = z.infer<typeof writeSummarySchema>

/** A summary as readers of its language find it above the thread. */
export type ShownSummary = {
  html: string
  language: string
  name: string
  writtenAt: Date
  /** The number of the last post that it tells of. */
  upTo: number
}

/** A thread of which somebody is about to write a summary in a language. */
export type SummaryToWrite = {
  thread: string
  language: Locale
  version: string
  body: string
  /** The number up to which the one before tells; null where there is none. */
  upTo: number | null
  last: number
  place: ThreadPlace
}
