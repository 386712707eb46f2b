import type { PostFacts } from '../schema'

/** Where a post of the export goes in a forum: the order of the list is that of insertion. */
export type Planned = {
  sourceId: string
  /** The post that begins its thread here; itself when it does. */
  root: string
  parent: string | null
  depth: number
  /** Deleted or spam, and answered: kept empty, so that the answers keep their place. */
  isTombstone: boolean
}

export type ThreadPlan = {
  kept: Planned[]
  /** Deleted or spam, and nobody answered. */
  left: string[]
  /** Live answers that lost what they answered, and begin threads of their own. */
  orphaned: string[]
}

const earlier = (a: PostFacts, b: PostFacts) =>
  a.writtenAt - b.writtenAt ||
  a.sourceId.length - b.sourceId.length ||
  (a.sourceId < b.sourceId ? -1 : 1)

/**
 * Turns the posts of one old thread into threads of a forum: each post that answers nobody begins
 * one. Parents come before their answers, brothers by time; no chain is too deep, none is lost.
 */
export function planThread(posts: readonly PostFacts[]): ThreadPlan {
  const byId = new Map(posts.map((post) => [post.sourceId, post]))
  const parents = parentsWithoutCircles(posts, byId)
  const needed = answeredByLive(posts, parents)
  const plan: ThreadPlan = { kept: [], left: [], orphaned: [] }
  const placed = new Map<string, Planned>()
  const answers = new Map<string | null, PostFacts[]>()
  for (const post of [...posts].sort(earlier)) {
    const isKept = post.state === 'live' || needed.has(post.sourceId)
    if (!isKept) {
      plan.left.push(post.sourceId)
      continue
    }
    const parent = parents.get(post.sourceId) ?? null
    if (post.parent !== null && parent === null && post.state === 'live')
      plan.orphaned.push(post.sourceId)
    const beside = answers.get(parent)
    if (beside) beside.push(post)
    else answers.set(parent, [post])
  }
  const tops = answers.get(null) ?? []
  for (const top of tops) plan.kept.push(...threadFrom(top, answers, placed))
  return plan
}

/** Each post's parent, null where it is missing, elsewhere, itself, or closes a circle. */
function parentsWithoutCircles(
  posts: readonly PostFacts[],
  byId: ReadonlyMap<string, PostFacts>,
): Map<string, string | null> {
  const parents = new Map<string, string | null>()
  const settled = new Set<string>()
  for (const { sourceId, parent } of posts)
    parents.set(
      sourceId,
      parent !== null && byId.has(parent) && parent !== sourceId ? parent : null,
    )
  for (const { sourceId } of posts) {
    const walked = new Set<string>()
    let at: string | null = sourceId
    while (at !== null && !settled.has(at)) {
      walked.add(at)
      const next: string | null = parents.get(at) ?? null
      if (next !== null && walked.has(next)) parents.set(at, null)
      at = parents.get(at) ?? null
    }
    for (const one of walked) settled.add(one)
  }
  return parents
}

/** The posts above a live one. */
function answeredByLive(
  posts: readonly PostFacts[],
  parents: ReadonlyMap<string, string | null>,
): Set<string> {
  const needed = new Set<string>()
  for (const { sourceId, state } of posts) {
    if (state !== 'live') continue
    let above = parents.get(sourceId) ?? null
    while (above !== null && !needed.has(above)) {
      needed.add(above)
      above = parents.get(above) ?? null
    }
  }
  return needed
}

/** A thread in the order of writing, as far as answers allow: none stands before its parent. */
function threadFrom(
  top: PostFacts,
  answers: ReadonlyMap<string | null, PostFacts[]>,
  placed: Map<string, Planned>,
): Planned[] {
  const thread: PostFacts[] = []
  const waiting: { post: PostFacts; parent: string | null; depth: number }[] = [
    { post: top, parent: null, depth: 0 },
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { post, parent, depth } = next
    const { sourceId } = post
    thread.push(post)
    placed.set(sourceId, {
      ...{ sourceId, root: top.sourceId, parent, depth },
      isTombstone: post.state !== 'live',
    })
    for (const answer of answers.get(sourceId) ?? [])
      waiting.push({ post: answer, parent: sourceId, depth: depth + 1 })
  }
  // A child dated before its parent follows it all the same.
  const at = new Map<string, number>()
  for (const { sourceId, writtenAt } of thread) {
    const above = placed.get(sourceId)?.parent ?? null
    at.set(sourceId, above === null ? writtenAt : Math.max(writtenAt, at.get(above) ?? writtenAt))
  }
  const depthOf = (post: PostFacts) => placed.get(post.sourceId)?.depth ?? 0
  return thread
    .sort(
      (a, b) =>
        (at.get(a.sourceId) ?? 0) - (at.get(b.sourceId) ?? 0) ||
        depthOf(a) - depthOf(b) ||
        earlier(a, b),
    )
    .flatMap(({ sourceId }) => placed.get(sourceId) ?? [])
}
