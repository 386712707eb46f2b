import type { ShownAttachment } from '../attachments/schema'
import { editObstacle, wasEdited } from '../posts/rules'
import { removalKinds } from '../posts/schema'
import { readSignals } from '../signals/rules/signals'
import type { ForumHead, Role, ShownAuthor, ShownPost, UnshownPost } from './schema'

/** A post, or the place where one was, as the raw queries select it. */
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
  editedAt: Date | null
  status: string
  removedFor: string | null
  authorId: string
  kind: string
  name: string
  country: string | null
  files: number | bigint
  thanks: number | bigint
  thanked: number | boolean
  facilitates: number | boolean
  administers: number | boolean
  parentName: string | null
  parentNumber: number | null
  gaps: number | bigint
  laterGaps: number | bigint
}

/** A member's name is his account's of today; a facilitator is one of today too. */
export const shownPost = (
  row: PostRow,
  forum: ForumHead,
  files: readonly ShownAttachment[],
): ShownPost => ({
  id: row.id,
  thread: row.rootId,
  parentId: row.parentId,
  number: row.number,
  depth: row.depth,
  html: row.html,
  language: row.language,
  publishedAt: row.publishedAt,
  editedAt: wasEdited(row) ? row.editedAt : null,
  gone: goneFor(row),
  author: shownAuthor(row),
  files,
  ...rightsIn(row, forum),
  answers: row.parentNumber === null ? null : { name: row.parentName, number: row.parentNumber },
})

function rightsIn(row: PostRow, forum: ForumHead): Pick<ShownPost, 'isOwn' | 'mayEdit' | 'thanks'> {
  const isOwn = row.authorId === forum.authorId && row.status === 'published'
  const facts = { ...row, writer: row.kind, guests: forum.guests }
  const mayEdit = isOwn && forum.obstacle === null && editObstacle(facts, forum.askedAt) === null
  const may = forum.accountId !== null && !isOwn
  const thanks = { count: Number(row.thanks), given: Boolean(row.thanked), may }
  return { isOwn, mayEdit, thanks }
}

function goneFor({ status, removedFor }: PostRow): ShownPost['gone'] {
  if (status === 'published') return null
  if (removedFor === null) return 'deleted'
  return removalKinds.find((kind) => kind === removedFor) ?? 'other'
}

/** Nobody is named where a post is gone. */
const shownAuthor = (row: PostRow): ShownAuthor =>
  row.status === 'published'
    ? { name: row.name, country: row.country, role: roleOf(row) }
    : { name: '', country: null, role: null }

function roleOf(row: PostRow): Role | null {
  if (row.facilitates) return 'facilitator'
  if (row.administers) return 'administrator'
  return row.kind === 'guest' || row.kind === 'imported' ? row.kind : null
}

/** A post of the viewer's own that is not shown to others, as the raw query selects it. */
export type UnshownRow = Omit<UnshownPost, 'status' | 'thread' | 'signals'> & {
  status: string
  rootId: string
  heldFor: string | null
}

export const unshownPost = ({ rootId, status, heldFor, ...row }: UnshownRow): UnshownPost => ({
  ...row,
  signals: readSignals(heldFor),
  thread: rootId,
  status: status === 'held' ? 'held' : 'refused',
})
