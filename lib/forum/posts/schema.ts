import type { Writer } from '../authors/writer-commands'
import type { Forum } from '../forum-queries'
import type { LanguageBy } from '../languages/schema'
import { receiptPath, threadPath } from '../rules'
import type { NewStatus } from '../schema'

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
