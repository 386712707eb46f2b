/** How long after it is shown its author may change a post, in minutes. */
export const editMinutes = 30

/** Changes that one post takes; each keeps what it said before. */
export const mostEdits = 20

/** What the right to change an own post hangs on; `guests` is the rule of its forum. */
export type EditFacts = {
  status: string
  writer: string
  guests: string
  publishedAt: Date | null
}

/** Whether the time in which a shown post may be changed is over. */
const isOver = (publishedAt: Date | null, now: Date): boolean =>
  !publishedAt || now.getTime() - publishedAt.getTime() >= editMinutes * 60_000

/**
 * Why an own post cannot be changed, as an error code; null when it can: while it waits, and for a
 * while after it is shown. What a facilitator read and approved stays as it was read.
 */
export function editObstacle(post: EditFacts, now: Date): 'editDecided' | 'editOver' | null {
  if (post.status === 'held') return null
  if (post.status !== 'published') return 'editDecided'
  if (post.writer === 'guest' && post.guests === 'held') return 'editDecided'
  return isOver(post.publishedAt, now) ? 'editOver' : null
}

/** Tells one version of a post from another, as a form carries it. */
export const versionOf = (post: { editedAt: Date | null }): string =>
  post.editedAt?.toISOString() ?? ''

/** Whether readers saw the post before it was changed. */
export const wasEdited = (post: { editedAt: Date | null; publishedAt: Date | null }): boolean =>
  post.editedAt !== null && post.publishedAt !== null && post.editedAt > post.publishedAt
