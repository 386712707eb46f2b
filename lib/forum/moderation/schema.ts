import type { Signal } from '../signals/rules/signals'

/** A post that waits for a facilitator's decision. */
export type HeldPost = {
  id: string
  html: string
  language: string
  /** What may be worth a look. */
  signals: readonly Signal[]
  writtenAt: Date
  /** When its author last changed it; null when he never did. */
  editedAt: Date | null
  author: { name: string; country: string | null; isGuest: boolean }
  edition: { slug: string; name: string; timeZone: string }
  /** The module, with its title in the viewer's language. */
  module: { slug: string; title: string }
  /** What it answers; null when it begins a thread. */
  answers: { thread: string; number: number; name: string; language: string; text: string } | null
}

export type HeldPosts = {
  posts: readonly HeldPost[]
  /** How many wait in all. */
  count: number
  /** Where the next page begins; null on the last one. */
  next: string | null
}

/** A post to be decided on, or that somebody has decided on. */
export type DecidedPost = {
  post: HeldPost
  /** Null while it waits; `by` is null when the account is gone. */
  decision: {
    decision: 'approve' | 'refuse' | 'remove'
    reason: string | null
    decidedAt: Date
    by: string | null
  } | null
}

/** An edition in whose forums posts wait; a place's id narrows the list of held posts down. */
export type HeldPlace = {
  id: string
  course: { language: string; title: string }
  name: string
  count: number
  forums: { id: string; title: string; count: number }[]
}
