import { authorClass } from './rules/authors'
import { planThread } from './rules/thread-plan'
import { readExport } from './export-reader'
import {
  UnreadableExport,
  type Analysis,
  type PostFacts,
  type PostState,
  type Reference,
  type SourcePost,
  type SourceThread,
  type ThreadSummary,
} from './schema'

export const stateOf = (post: Pick<SourcePost, 'isDeleted' | 'isSpam'>): PostState =>
  post.isSpam ? 'spam' : post.isDeleted ? 'deleted' : 'live'

/** Says which thread and post a reference means; old files refer by the publisher's ids. */
export type Resolver = {
  thread: (to: Reference) => string | null
  parent: (to: Reference | null) => string | null
}

const mostListed = 500
const mostUnknown = 100

/** What one pass leaves in memory: a few numbers a post. */
class Survey {
  private readonly threads = new Map<string, SourceThread>()
  private readonly threadNames = new Map<string, string>()
  private readonly postNames = new Map<string, string>()
  private readonly posts: { facts: PostFacts; thread: Reference; parent: Reference | null }[] = []
  private readonly seen = new Set<string>()
  private readonly malformed: string[] = []
  private readonly unknown: Record<string, number> = {}
  private readonly authors = { account: 0, email: 0, guest: 0, erased: 0 }
  private readonly people = new Set<string>()

  addThread(thread: SourceThread) {
    if (this.threads.has(thread.sourceId)) return
    this.threads.set(thread.sourceId, thread)
    if (thread.identifier && !this.threadNames.has(thread.identifier))
      this.threadNames.set(thread.identifier, thread.sourceId)
  }

  addPost(post: SourcePost) {
    if (this.seen.has(post.sourceId)) return
    this.seen.add(post.sourceId)
    if (post.identifier && !this.postNames.has(post.identifier))
      this.postNames.set(post.identifier, post.sourceId)
    const { kind, key } = authorClass(post.author)
    if (kind === 'guest' || kind === 'erased') this.authors[kind] += 1
    else if (!this.people.has(key)) {
      this.people.add(key)
      this.authors[kind] += 1
    }
    const { sourceId, thread, parent } = post
    const writtenAt = post.writtenAt.getTime()
    const facts = { sourceId, parent: null, writtenAt, state: stateOf(post) }
    this.posts.push({ facts, thread, parent })
  }

  addMalformed(sourceId: string) {
    this.malformed.push(sourceId)
  }

  addUnknown(path: string) {
    if (path in this.unknown || Object.keys(this.unknown).length < mostUnknown)
      this.unknown[path] = (this.unknown[path] ?? 0) + 1
  }

  readonly resolver: Resolver = {
    thread: ({ sourceId, identifier }) =>
      sourceId
        ? this.threads.has(sourceId)
          ? sourceId
          : null
        : (this.threadNames.get(identifier) ?? null),
    parent: (to) => to && (to.sourceId || (this.postNames.get(to.identifier) ?? to.identifier)),
  }

  result(): Analysis {
    const byThread = new Map<string, PostFacts[]>()
    const homeless: string[] = []
    for (const { facts, thread, parent } of this.posts) {
      const id = this.resolver.thread(thread)
      if (id === null) homeless.push(facts.sourceId)
      else {
        const post = { ...facts, parent: this.resolver.parent(parent) }
        const beside = byThread.get(id)
        if (beside) beside.push(post)
        else byThread.set(id, [post])
      }
    }
    const threads = [...this.threads.values()]
    if (threads.length === 0 && this.posts.length === 0) throw new UnreadableExport('disqusEmpty')
    return {
      sourceForum: threads.find(({ sourceForum }) => sourceForum)?.sourceForum ?? '',
      threads: threads.map((thread) => summaryOf(thread, byThread.get(thread.sourceId) ?? [])),
      homeless: homeless.slice(0, mostListed),
      malformed: this.malformed.slice(0, mostListed),
      authors: this.authors,
      unknown: this.unknown,
    }
  }
}

function summaryOf(thread: SourceThread, posts: readonly PostFacts[]): ThreadSummary {
  const { kept, orphaned } = planThread(posts)
  const count = (state: PostState) => posts.filter((post) => post.state === state).length
  return {
    ...thread,
    posts: posts.length,
    live: count('live'),
    deleted: count('deleted'),
    spam: count('spam'),
    orphaned: orphaned.length,
    tombstones: kept.filter(({ isTombstone }) => isTombstone).length,
  }
}

/**
 * Passes once over an export and finds out what is in it, without keeping a text.
 * @throws UnreadableExport
 */
export async function surveyExport(
  text: AsyncIterable<string>,
): Promise<{ analysis: Analysis; resolver: Resolver }> {
  const survey = new Survey()
  for await (const found of readExport(text)) {
    if (found.kind === 'thread') survey.addThread(found.thread)
    else if (found.kind === 'post') survey.addPost(found.post)
    else if (found.kind === 'malformed') survey.addMalformed(found.sourceId)
    else survey.addUnknown(found.path)
  }
  return { analysis: survey.result(), resolver: survey.resolver }
}
