import * as z from 'zod'
import type { News } from './rules'

/** What is unread in one thread. */
export type UnreadThread = {
  forum: string
  thread: string
  count: number
  /** The number of the first of them. */
  first: number
}

/** Threads of a forum with something unread that are looked at, the longest waiting first. */
export const mostUnreadThreads = 200

/** What is new in a module's forum, for a list of modules. */
export type ModuleNews = News & {
  edition: string
  moduleId: string
  module: string
  title: string
  language: string
}

/** How far a thread was shown to its reader. */
export const markSeenSchema = z.object({
  thread: z.uuid(),
  number: z.coerce
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1),
})
export type MarkSeenInput = z.infer<typeof markSeenSchema>

/** Everything in a forum that was there when the page was made. */
export const markForumReadSchema = z.object({ forum: z.uuid(), until: z.coerce.date() })
export type MarkForumReadInput = z.infer<typeof markForumReadSchema>

/** Where the reader is when asking for the next unread post: thread and number. */
export const fromSchema = z
  .string()
  .regex(/^[0-9a-f-]{36}\.\d{1,9}$/)
  .transform((text) => ({ thread: text.slice(0, 36), number: Number(text.slice(37)) }))
  .nullable()
  .catch(null)
