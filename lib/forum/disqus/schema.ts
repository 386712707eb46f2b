/** A thread as the export tells of it: one address on which somebody loaded the old comment box. */
export type SourceThread = {
  sourceId: string
  /** The old site's short name. */
  sourceForum: string
  /** What the old page called itself; often empty, often an address. */
  identifier: string
  link: string
  title: string
  createdAt: Date | null
  isClosed: boolean
  isDeleted: boolean
}

export type SourceAuthor = { username: string; email: string; name: string }

/** What another element is pointed at by: its key, or, in old files, the publisher's own id. */
export type Reference = { sourceId: string; identifier: string }

/** A post as the export tells of it; `html` is the text as the reader of the old page saw it. */
export type SourcePost = {
  sourceId: string
  identifier: string
  thread: Reference
  parent: Reference | null
  writtenAt: Date
  author: SourceAuthor
  html: string
  isDeleted: boolean
  isSpam: boolean
}

export type PostState = 'live' | 'deleted' | 'spam'

/** Whom an author can be told by: a user name, an address, or nothing. */
export type AuthorClass = 'account' | 'email' | 'guest' | 'erased'

/** What one pass over an export keeps of a post: no text, no name. */
export type PostFacts = {
  sourceId: string
  parent: string | null
  writtenAt: number
  state: PostState
}

/** Why an export cannot be read at all; the codes are messages. */
export type ExportFault =
  | 'disqusDoctype'
  | 'disqusWxr'
  | 'disqusForeign'
  | 'disqusEmpty'
  | 'disqusCutOff'
  | 'disqusTooLarge'
  | 'disqusTooBroken'
  | 'disqusNotGzip'

export class UnreadableExport extends Error {
  constructor(readonly code: ExportFault) {
    super(code)
    this.name = 'UnreadableExport'
  }
}

export type ThreadSummary = SourceThread & {
  posts: number
  live: number
  deleted: number
  spam: number
  /** Live answers whose parent is missing, in another thread, or in a circle: shown as threads. */
  orphaned: number
  /** Deleted or spam posts that stay, empty, because somebody answered. */
  tombstones: number
}

/** All that a pass over an export found out. */
export type Analysis = {
  sourceForum: string
  threads: ThreadSummary[]
  /** Posts whose thread is not in the file. */
  homeless: string[]
  /** Posts that could not be read. */
  malformed: string[]
  authors: Record<AuthorClass, number>
  /** Elements that nobody knew, by path, with how often. */
  unknown: Record<string, number>
}

/** Where a thread goes: into a module's forum, nowhere by decision, or nowhere for lack of one. */
export type Decision = { edition: string; module: string } | 'skip' | null

/** Why a proposal proposes what it does. */
export type Reason =
  'identifier' | 'link' | 'slug' | 'none' | 'foreign' | 'deleted' | 'empty' | 'map'

export type MappedThread = { sourceId: string; decision: Decision; reason: Reason }
