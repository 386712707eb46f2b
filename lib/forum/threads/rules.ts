import { saysWhomItAnswers, visualLevel } from '../rules'

/** What the order on a page depends on. */
export type Placed = { id: string; parentId: string | null; number: number; depth: number }

export type Arranged<P extends Placed> = {
  post: P
  /** How far it is moved in: 0 to 2. */
  level: number
  /** Whether its place alone does not tell whom it answers, so that words must. */
  saysWhom: boolean
}

/**
 * Puts the posts of one page in the order they are read in: each answer below what it answers,
 * brothers by number. An answer to a post on another page stands at the first level and says whom
 * it answers. Takes time in proportion to the number of posts, and no recursion, however deep.
 */
export function arrange<P extends Placed>(posts: readonly P[]): Arranged<P>[] {
  const here = new Set(posts.map(({ id }) => id))
  const answers = new Map<string | null, P[]>()
  for (const post of [...posts].sort((a, b) => a.number - b.number)) {
    const place = post.parentId !== null && here.has(post.parentId) ? post.parentId : null
    const beside = answers.get(place)
    if (beside) beside.push(post)
    else answers.set(place, [post])
  }
  const read: Arranged<P>[] = []
  const waiting = (answers.get(null) ?? []).map((post) => ({ post, top: true })).reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { post, top } = next
    const level = top ? Math.min(post.depth, 1) : visualLevel(post.depth)
    const far = top && post.depth > 1
    read.push({ post, level, saysWhom: far || saysWhomItAnswers(post.depth) })
    waiting.push(...(answers.get(post.id) ?? []).map((post) => ({ post, top: false })).reverse())
  }
  return read
}

/** A place in a list of threads, as an address carries it. */
export const cursorText = (cursor: { lastPostAt: Date; id: string }): string =>
  `${cursor.lastPostAt.getTime()}.${cursor.id}`

/** Reads what `cursorText` wrote; anything else means the first page. */
export function readCursor(text: string | null): { lastPostAt: Date; id: string } | null {
  const [, ms = '', id = ''] = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(text ?? '') ?? []
  return id === '' ? null : { lastPostAt: new Date(Number(ms)), id }
}

/** The number after which a page of answers begins, as an address gave it. */
export const pageStart = (given: number): number =>
  Number.isSafeInteger(given) && given > 1 && given < 2 ** 31 ? given : 1
