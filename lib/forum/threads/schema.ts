import type { WritingObstacle } from '../policy'
import type { ShownAttachment } from '../attachments/schema'
import type { RemovalKind } from '../posts/schema'
import type { ThreadOrder } from '../schema'
import type { UnreadThread } from '../unread/schema'
import type { ShownSummary } from '../summaries/schema'
import type { Signal } from '../signals/rules/signals'

export type Role = 'facilitator' | 'administrator' | 'guest' | 'imported'

export type ShownAuthor = {
  name: string
  /** ISO 3166-1 alpha-2. */
  country: string | null
  role: Role | null
}

/** A published post as pages show it. */
export type ShownPost = {
  id: string
  thread: string
  parentId: string | null
  number: number
  depth: number
  html: string
  language: string
  publishedAt: Date
  /** When its author last changed it; null when readers have seen nothing else. */
  editedAt: Date | null
  /** Why there is only its place: its author deleted it, or it was removed; null while it is there. */
  gone: 'deleted' | RemovalKind | null
  author: ShownAuthor
  /** Whether the viewer wrote it. */
  isOwn: boolean
  /** Whether the viewer may still change it. */
  mayEdit: boolean
  files: readonly ShownAttachment[]
  thanks: { count: number; given: boolean; may: boolean }
  /** Whom it answers, nameless when that is gone; null for a thread's first post. */
  answers: { name: string | null; number: number } | null
}

/** A thread with its first answers; `more` others stand on its own page. */
export type ShownThread = { root: ShownPost; replies: readonly ShownPost[]; more: number }

/** A post of the viewer's own that nobody else sees. */
export type UnshownPost = {
  id: string
  thread: string
  parentId: string | null
  status: 'held' | 'refused'
  html: string
  language: string
  writtenAt: Date
  /** Why it waits, where something in it speaks for that. */
  signals: readonly Signal[]
  /** Why it was refused. */
  reason: string | null
}

export type Following = 'no' | 'unconfirmed' | 'yes'

/** A forum as its viewer meets it, without its posts. */
export type ForumHead = {
  id: string
  editionId: string
  edition: string
  module: string
  editionName: string
  /** In the viewer's language, else in the original's. */
  moduleTitle: string
  /** What the module asks its forum. */
  question: { text: string; language: string } | null
  timeZone: string
  readableBy: string
  guests: string
  /** Whether the viewer only reads it, as a learner of a later edition. */
  former: boolean
  /** Who else reads it once it is over: the learners of later editions, or null for nobody. */
  later: string | null
  /** Why the viewer cannot write here now; null when he can. */
  obstacle: WritingObstacle | null
  /** Whether the viewer writes and follows as a guest. */
  asGuest: boolean
  maySubscribe: boolean
  /** Whether the viewer gets mail on everything here. */
  following: Following
  /** Whether that is because the viewer follows all forums of the edition. */
  followsEdition: boolean
  /** The last event before this was read. */
  lastEvent: number
  /** Posts that wait for a decision; 0 for who may not decide. */
  held: number
  /** Whether the viewer may remove posts. */
  moderates: boolean
  /** Whether posts can be read in the viewer's language: a machine translates, or a person did. */
  translates: boolean
  /** The author as whom the viewer has written here; null when he never did. */
  authorId: string | null
  /** The account that asks, where it may act; null for everybody else. */
  accountId: string | null
  /** Whether pictures wait for a tap. */
  savesData: boolean
  /** When the page was asked for. */
  askedAt: Date
}

/** A module's forum: one page of its threads. */
export type ForumPage = {
  forum: ForumHead
  threads: readonly ShownThread[]
  order: ThreadOrder
  /** Where the next page begins; null on the last one. */
  next: string | null
  unshown: readonly UnshownPost[]
  /** What the viewer has not read here. */
  unread: readonly UnreadThread[]
}

/** One thread: its first post, and one page of what follows. */
export type ThreadPage = {
  forum: ForumHead
  root: ShownPost
  replies: readonly ShownPost[]
  /** The number after which this page begins. */
  after: number
  /** The highest number in the thread. */
  last: number
  /** Answers that are shown: in the whole thread, and after this page. */
  count: number
  later: number
  following: Following
  unshown: readonly UnshownPost[]
  /** Whether the viewer has an account, for which is kept what was read. */
  signedIn: boolean
  /** What the thread says in the viewer's language, where somebody wrote that. */
  summary: ShownSummary | null
  /** Where this page ends. */
  seen: { thread: string; number: number }
  /** What the viewer has not read in this forum, beyond this page. */
  unread: readonly UnreadThread[]
}
