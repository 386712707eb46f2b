import { setImmediate as breathe } from 'node:timers/promises'
import { defaultLocale } from '@/lib/i18n/locales'
import { rendererVersion } from '@/lib/markdown/plugins'
import { renderPost } from '@/lib/markdown/render'
import { db, reader, transactOn, type Tx } from '@/lib/platform/db'
import { detectLanguage } from '../languages/detect'
import { indexNewPosts } from '../search/indexing-commands'
import { giveNewPosts } from '../claims/moving-commands'
import { authorsOf } from './author-commands'
import { markdownOf } from './html-to-markdown'
import { planThread, type Planned } from './rules/thread-plan'
import type { PostState } from './schema'

const atOnce = 500

const staged = {
  id: true,
  sourceId: true,
  parentSourceId: true,
  writtenAt: true,
  state: true,
  authorKey: true,
  authorName: true,
  placedAt: true,
} as const

/**
 * Places the staged posts of a batch in their forums, one old thread after the other, at most 500
 * posts in one transaction. Nobody is told, and nothing is announced. It may be left after any step
 * and begun again, and any number may do it at once: each post is placed once.
 * @yields after each transaction how many posts it settled
 */
export async function* placingPosts(batchId: string, clock: () => Date): AsyncGenerator<number> {
  for (;;) {
    const next = await reader.importedPost.findFirst({
      where: { batchId, placedAt: null },
      orderBy: { id: 'asc' },
      select: { source: true, sourceForum: true, threadSourceId: true },
    })
    if (!next) return
    const thread = await threadOf(next)
    const waiting = thread.plan.kept.filter(({ sourceId }) => !thread.at(sourceId).placedAt)
    for (let at = 0; at < waiting.length; at += atOnce) {
      const chunk = await readyPosts(thread, waiting.slice(at, at + atOnce))
      const now = clock()
      await transactOn(db, (tx) => place(tx, { batchId, thread, chunk, now }))
      yield chunk.length
    }
    yield await forgetLeft(batchId, next.threadSourceId)
  }
}

type Source = { source: string; sourceForum: string; threadSourceId: string }

async function threadOf(from: Source) {
  const { source, sourceForum, threadSourceId } = from
  const [rows, thread] = await Promise.all([
    reader.importedPost.findMany({ where: from, select: staged }),
    reader.importedThread.findUniqueOrThrow({
      where: { source_sourceForum_sourceId: { source, sourceForum, sourceId: threadSourceId } },
      select: { forumId: true, language: true },
    }),
  ])
  const bySource = new Map(rows.map((row) => [row.sourceId, row]))
  const at = (sourceId: string) => {
    const row = bySource.get(sourceId)
    if (!row) throw new Error('a plan has only posts that were staged')
    return row
  }
  const plan = planThread(
    rows.map(({ sourceId, parentSourceId, writtenAt, state }) => ({
      sourceId,
      parent: parentSourceId,
      writtenAt: writtenAt.getTime(),
      state: state as PostState,
    })),
  )
  return { ...from, ...thread, at, plan }
}

type Thread = Awaited<ReturnType<typeof threadOf>>
type Ready = Planned & { id: string; body: string; html: string; language: string }

/** Turns the HTML of the old posts into ours, before the transaction and not all in one breath. */
async function readyPosts(thread: Thread, chunk: readonly Planned[]): Promise<Ready[]> {
  const rows = await reader.importedPost.findMany({
    where: { id: { in: chunk.map(({ sourceId }) => thread.at(sourceId).id) } },
    select: { id: true, html: true },
  })
  const texts = new Map(rows.map(({ id, html }) => [id, html ?? '']))
  const ready: Ready[] = []
  for (const planned of chunk) {
    if (ready.length % 20 === 19) await breathe()
    const { id } = thread.at(planned.sourceId)
    const body = planned.isTombstone ? '' : markdownOf(texts.get(id) ?? '')
    const language = detectLanguage(body, thread.language ?? defaultLocale)
    ready.push({ ...planned, id, body, html: renderPost(body), language })
  }
  return ready
}

type Placing = { batchId: string; thread: Thread; chunk: readonly Ready[]; now: Date }

/** Where a post that is placed already stands. */
type Place = { rootId: string; depth: number; forumId: string }

async function place(tx: Tx, { batchId, thread, chunk, now }: Placing): Promise<void> {
  const ids = chunk.map(({ id }) => id)
  const { count } = await tx.importedPost.updateMany({
    where: { id: { in: ids }, placedAt: null },
    data: { placedAt: now, batchId, authorName: null },
  })
  // Somebody else placed some of them: with fresh eyes in the next round.
  if (count !== chunk.length) throw new Error('these posts are being placed by another worker')
  const authors = await authorsOf(
    tx,
    thread,
    chunk.map(({ sourceId }) => thread.at(sourceId)),
    now,
  )
  const places = await placesOf(tx, thread, chunk)
  const posts = chunk.map((post) => {
    const { writtenAt, authorKey } = thread.at(post.sourceId)
    const above = post.parent === null ? undefined : places.get(thread.at(post.parent).id)
    const here: Place = above
      ? { ...above, depth: above.depth + 1 }
      : { rootId: post.id, depth: 0, forumId: thread.forumId }
    places.set(post.id, here)
    return {
      ...here,
      id: post.id,
      parentId: above && post.parent !== null ? thread.at(post.parent).id : null,
      authorId: authors.get(authorKey) ?? '',
      status: post.isTombstone ? 'deleted' : 'published',
      ...{ body: post.body, html: post.html, language: post.language },
      ...{ languageBy: 'detected', rendererVersion },
      writtenAt,
      publishedAt: writtenAt,
      deletedAt: post.isTombstone ? writtenAt : null,
    }
  })
  const numbered = await numberPosts(tx, posts)
  await tx.post.createMany({ data: numbered })
  await indexNewPosts(
    tx,
    numbered.filter(({ status }) => status === 'published'),
  )
  await giveNewPosts(tx, [...authors.values()], now)
}

async function placesOf(tx: Tx, thread: Thread, chunk: readonly Ready[]) {
  const parents = chunk.flatMap(({ parent }) => (parent === null ? [] : [thread.at(parent).id]))
  const rows = await tx.post.findMany({
    where: { id: { in: [...new Set(parents)] } },
    select: { id: true, rootId: true, depth: true, forumId: true },
  })
  return new Map(rows.map(({ id, ...place }): [string, Place] => [id, place]))
}

type Unnumbered = { id: string; rootId: string; writtenAt: Date; status: string }

/**
 * Numbers posts within their threads without a gap. A thread that is there already is locked by the
 * update of its first post, as when somebody answers in it.
 */
async function numberPosts<P extends Unnumbered>(tx: Tx, posts: readonly P[]) {
  const byRoot = new Map<string, P[]>()
  for (const post of posts) byRoot.set(post.rootId, [...(byRoot.get(post.rootId) ?? []), post])
  const numbers = new Map<string, number>()
  const heads = new Map<string, { lastNumber: number; lastPostAt: Date }>()
  for (const [rootId, thread] of byRoot) {
    const shown = thread.filter(({ status }) => status === 'published')
    const newest = (shown.length > 0 ? shown : thread).reduce(
      (latest, { writtenAt }) => (latest > writtenAt ? latest : writtenAt),
      thread[0]?.writtenAt ?? new Date(0),
    )
    const isNew = thread.some(({ id }) => id === rootId)
    const last = isNew ? thread.length : await extendThread(tx, rootId, thread.length, newest)
    thread.forEach(({ id }, index) => numbers.set(id, last - thread.length + 1 + index))
    if (isNew) heads.set(rootId, { lastNumber: last, lastPostAt: newest })
  }
  return posts.map((post) => ({
    ...post,
    number: numbers.get(post.id) ?? null,
    ...(heads.get(post.id) ?? { lastNumber: 0, lastPostAt: null }),
  }))
}

async function extendThread(tx: Tx, id: string, by: number, newest: Date): Promise<number> {
  const { lastNumber, lastPostAt } = await tx.post.update({
    where: { id },
    data: { lastNumber: { increment: by } },
    select: { lastNumber: true, lastPostAt: true },
  })
  if (!lastPostAt || lastPostAt < newest)
    await tx.post.update({ where: { id }, data: { lastPostAt: newest } })
  return lastNumber
}

/** What nobody answered of deleted posts and spam is not even kept as a row. */
async function forgetLeft(batchId: string, threadSourceId: string): Promise<number> {
  const { count } = await db.importedPost.deleteMany({
    where: { batchId, threadSourceId, placedAt: null },
  })
  return count
}
