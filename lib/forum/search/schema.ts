import * as z from 'zod'
import { languageSchema } from '../languages/schema'
import type { ThreadPlace } from '../rules'
import type { ShownAuthor } from '../threads/schema'
import type { Part } from './snippet'

export const longestSearch = 200

const orNull = z.uuid().nullable().catch(null)

/** What the address of the search asks for; what makes no sense is left out. */
export const searchSchema = z.object({
  q: z.string().max(longestSearch).catch('').default(''),
  /** A forum, or an edition for all of its forums. */
  in: orNull.default(null),
  language: languageSchema.nullable().catch(null).default(null),
  /** An author's id. */
  by: orNull.default(null),
  after: z.string().max(60).nullable().catch(null).default(null),
})
export type SearchInput = z.infer<typeof searchSchema>

/** A forum that the viewer may read, with its module's title in the viewer's language. */
export type ReadablePlace = {
  id: string
  editionId: string
  edition: string
  editionName: string
  timeZone: string
  module: string
  title: string
}

/** A post that was found. */
export type FoundPost = ThreadPlace & {
  id: string
  number: number
  isThread: boolean
  authorId: string
  author: ShownAuthor
  language: string
  publishedAt: Date
  parts: readonly Part[]
  where: ReadablePlace
}

export type FoundPosts = {
  posts: readonly FoundPost[]
  /** Where the next page begins; null on the last one. */
  next: string | null
  /** Where the viewer may search. */
  places: readonly ReadablePlace[]
}
