import * as z from 'zod'
import { guestRules, readableBy } from '../schema'

const instant = z.iso.datetime().transform((text) => new Date(text))
const id = z.uuid()
const whole = z.number().int().min(0)

/** The first line of a forum's export. */
export const forumHeadSchema = z.strictObject({
  format: z.literal('ponte-forum'),
  version: z.literal(1),
  edition: z.string(),
  module: z.string(),
  readableBy: z.enum(readableBy),
  guests: z.enum(guestRules),
})
export type ExportedForum = z.output<typeof forumHeadSchema>

const author = z.strictObject({
  id,
  kind: z.enum(['member', 'guest', 'imported', 'erased']),
  name: z.string(),
  country: z.string().length(2).nullable(),
})

const post = z.strictObject({
  id,
  root: id,
  parent: id.nullable(),
  depth: whole,
  number: whole,
  author: id,
  status: z.enum(['published', 'deleted']),
  body: z.string(),
  language: z.string(),
  languageBy: z.string().nullable(),
  writtenAt: instant,
  publishedAt: instant,
  editedAt: instant.nullable(),
  deletedAt: instant.nullable(),
  lastNumber: whole,
  lastPostAt: instant.nullable(),
})

const version = z.strictObject({
  post: id,
  body: z.string(),
  language: z.string(),
  writtenAt: instant,
  replacedAt: instant,
})

const counts = z.strictObject({ authors: whole, posts: whole, versions: whole })
export type ExportCounts = z.output<typeof counts>

/** Every line but the first. */
export const forumLineSchema = z.union([
  z.strictObject({ author }),
  z.strictObject({ post }),
  z.strictObject({ version }),
  z.strictObject({ end: counts }),
])
export type ExportedAuthor = z.output<typeof author>
export type ExportedPost = z.output<typeof post>
export type ExportedVersion = z.output<typeof version>

/** What a line says before it is text. */
export type ForumLine =
  | ExportedForum
  | { author: ExportedAuthor }
  | { post: ExportedPost }
  | { version: ExportedVersion }
  | { end: ExportCounts }
