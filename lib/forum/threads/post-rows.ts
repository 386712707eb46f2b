import type { ForumHead, Role, ShownAuthor, ShownPost, UnshownPost } from './schema'

/** A published post as the raw queries select it. */
export type PostRow = {
  id: string
  rootId: string
  parentId: string | null
  number: number
  depth: number
  lastNumber: number
  lastPostAt: Date | null
  html: string
  language: string
  publishedAt: Date
  authorId: string
  kind: string
  name: string
  country: string | null
  facilitates: number | boolean
  administers: number | boolean
  parentName: string | null
  parentNumber: number | null
}

/** A member's name is his account's of today; a facilitator is one of today too. */
export const shownPost = (row: PostRow, forum: ForumHead): ShownPost => ({
  id: row.id,
  thread: row.rootId,
  parentId: row.parentId,
  number: row.number,
  depth: row.depth,
  html: row.html,
  language: row.language,
  publishedAt: row.publishedAt,
  author: shownAuthor(row),
  isOwn: row.authorId === forum.authorId,
  answers:
    row.parentName === null || row.parentNumber === null
      ? null
      : { name: row.parentName, number: row.parentNumber },
})

const shownAuthor = (row: PostRow): ShownAuthor => ({
  name: row.name,
  country: row.country,
  role: roleOf(row),
})

function roleOf(row: PostRow): Role | null {
  if (row.facilitates) return 'facilitator'
  if (row.administers) return 'administrator'
  return row.kind === 'guest' ? 'guest' : null
}

/** A post of the viewer's own that is not shown to others, as the raw query selects it. */
export type UnshownRow = Omit<UnshownPost, 'status' | 'thread'> & { status: string; rootId: string }

export const unshownPost = ({ rootId, status, ...row }: UnshownRow): UnshownPost => ({
  ...row,
  thread: rootId,
  status: status === 'held' ? 'held' : 'refused',
})
