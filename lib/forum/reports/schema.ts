import * as z from 'zod'
import { removalKinds, type RemovalKind } from '../posts/schema'
import type { ThreadPlace } from '../rules'

const maxReportLength = 1_000

const typed = z.string().default('')

/** `website` and `stamp` are what a stranger's form carries beside what is seen. */
export const reportPostSchema = z.object({
  post: z.uuid(),
  kind: z.enum(removalKinds),
  words: z.string().max(maxReportLength).default(''),
  website: typed,
  stamp: typed,
})
export type ReportPostInput = z.infer<typeof reportPostSchema>

export const dismissReportsSchema = z.object({ post: z.uuid() })
export type DismissReportsInput = z.infer<typeof dismissReportsSchema>

/** What the address of the list of reported posts asks for. */
export const reportedListSchema = z.object({
  after: z.uuid().nullable().catch(null),
  done: z.literal('dismissed').nullable().catch(null),
})

export type PostInPlace = ThreadPlace & { number: number }

/** A post that somebody is about to report. */
export type PostToReport = {
  id: string
  forum: string
  name: string
  html: string
  language: string
  isOwn: boolean
  place: PostInPlace
}

export type Reported = {
  id: string
  kind: RemovalKind
  words: string
  reportedAt: Date
  fromMember: boolean
}

/** A shown post with what is said against it, oldest first. */
export type ReportedPost = {
  id: string
  name: string
  html: string
  language: string
  module: string
  editionName: string
  place: PostInPlace
  reports: readonly Reported[]
}
