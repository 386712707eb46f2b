import * as z from 'zod'
import { fileChangeFields, type ShownAttachment } from '../attachments/schema'
import type { Writer } from '../authors/writer-commands'
import type { Forum } from '../forum-queries'
import type { LanguageBy } from '../languages/schema'
import type { Signal } from '../signals/rules/signals'
import { receiptPath, threadPath } from '../rules'
import type { ThreadPlace } from '../rules'
import { maxPostLength, maxReasonLength, type NewStatus } from '../schema'

/** `version` is that of the text that was changed. */
export const editPostSchema = z.object({
  post: z.uuid(),
  version: z.string().max(30).default(''),
  body: z.string().min(1).max(maxPostLength),
})
export type EditPostInput = z.infer<typeof editPostSchema>

/** The same with what becomes of its files, which only members have. */
export const editPostFormSchema = editPostSchema.extend(fileChangeFields)

export const deletePostSchema = z.object({ post: z.uuid() })
export type DeletePostInput = z.infer<typeof deletePostSchema>

/** By the link that a guest was given with his post. */
export const editByLinkSchema = editPostSchema
  .omit({ post: true })
  .extend({ token: z.string().min(1).max(100) })
export type EditByLinkInput = z.infer<typeof editByLinkSchema>

export const deleteByLinkSchema = editByLinkSchema.pick({ token: true })
export type DeleteByLinkInput = z.infer<typeof deleteByLinkSchema>

/** Why a facilitator removed a post, as everybody may know it. */
export const removalKinds = ['names', 'tone', 'advert', 'offTopic', 'other'] as const
export type RemovalKind = (typeof removalKinds)[number]

/** The reason in words is for the author alone. */
export const removePostSchema = z.object({
  post: z.uuid(),
  kind: z.enum(removalKinds),
  reason: z.string().min(1).max(maxReasonLength),
})
export type RemovePostInput = z.infer<typeof removePostSchema>

/** A piece of a text beside the text that took its place. */
export type Difference = { kind: 'same' | 'added' | 'removed'; text: string }

/** How a text differs from the one before it; the first differs in nothing. */
export type Version = { writtenAt: Date; language: string; parts: readonly Difference[] }

export type PostHistory = {
  author: string
  place: ThreadPlace & { number: number | null }
  timeZone: string
  versions: readonly Version[]
}

/** An own post that is about to be changed or deleted. */
export type PostToChange = {
  id: string
  body: string
  html: string
  language: string
  version: string
  /** Why it cannot be changed; null when it can. */
  obstacle: 'editDecided' | 'editOver' | null
  isHeld: boolean
  files: readonly ShownAttachment[]
  /** Whether its author has an account, and so may attach files and be told names. */
  byMember: boolean
  /** Shown posts that answer it. */
  answers: number
  place: ThreadPlace & { number: number | null }
}

/** A post that is about to be removed. */
export type PostToRemove = {
  id: string
  html: string
  language: string
  name: string
  place: ThreadPlace & { number: number | null }
}

/** What is answered: one post, and the thread that it stands in. */
export type Parent = { id: string; rootId: string; depth: number }

/** A post about to be kept. */
export type NewPost = {
  forum: Forum
  parent: Parent | null
  writer: Writer
  body: string
  html: string
  language: string
  languageBy: LanguageBy
  /** Why a facilitator should read it first; none where nothing speaks for that. */
  signals: readonly Signal[]
}

/** What became of a post that was sent, and where; kept as the answer to its form. */
export type Written = {
  post: string
  thread: string
  edition: string
  module: string
  status: NewStatus
  /** Its number in the thread; null while it is held. */
  number: number | null
  /** The author's id, for the browser's cookie; null for members. */
  guest: string | null
}

type Kept = { id: string; thread: string; status: NewStatus; number: number | null }

/** What is told of a post that is kept now, or was before. */
export const asWritten = ({ forum, writer }: NewPost, { id, ...kept }: Kept): Written => ({
  post: id,
  ...kept,
  edition: forum.edition,
  module: forum.module,
  guest: writer.kind === 'guest' ? writer.author : null,
})

/** Where a writer finds his post: in its thread, or on the page that says what becomes of it. */
export const writtenPath = (locale: string, written: Written): string =>
  written.number === null
    ? receiptPath(locale, written, written.post)
    : threadPath(locale, written, written.number)
